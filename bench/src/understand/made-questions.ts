import { randomness } from '../hear/random.ts';

const actions =
  '办理 查询 修改 取消 开通 关闭 补办 挂失 激活 升级 预约 领取 打印 寄送 转出 转入 冻结 解冻 绑定 解绑 申请 退还 延长 缩短 合并 拆分 登记 注销 复印 公证'.split(
    ' ',
  );
const things =
  '储蓄卡 信用卡 社保卡 居住证 身份证 驾驶证 行驶证 营业执照 房产证 结婚证 出生证明 病历 检查报告 挂号单 发票 账单 流水 存折 存单 理财 基金 保险 贷款 公积金 医保 养老金 税单 护照 签证 港澳通行证 手机号 密码 地址 邮箱 水费 电费 燃气费 学费 停车证 图书证 健康证 准考证 档案 户口 印章 合同'.split(
    ' ',
  );
const cases =
  '本人不在 孩子未成年 证件过期 在外地 在国外 第一次 已经办过 材料不全 名字写错 周末 晚上 网上 手机上 柜台 自助机上 代理人 老人 外国人 公司 个体户 学生 军人 残疾人 孕妇'.split(
    ' ',
  );
const asks =
  '怎么办 要带什么 要多少钱 要多久 在哪里 能不能 去几号窗口 要预约吗 有没有限制 需要本人来吗'.split(' ');

/** Different questions as a hall might hear them, put together by chance; the same for the same seed. */
export function madeQuestions(count: number, seed: number): string[] {
  const random = randomness(seed);
  const one = (words: readonly string[]): string =>
    words[Math.floor(((random() + 1) / 2) * words.length)] ?? '';
  const made = new Set<string>();
  while (made.size < count)
    made.add(
      `${one(cases)}${one(actions)}${one(things)}${random() > 0 ? `和${one(things)}` : ''}${one(asks)}`,
    );
  return [...made];
}
