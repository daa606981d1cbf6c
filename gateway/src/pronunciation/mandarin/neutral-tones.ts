/** Words whose last syllable has no tone of its own, after the list of the national test of spoken Mandarin. */
const neutralWords: ReadonlySet<string> = new Set(
  (
    '意思 困难 消息 力量 商量 事情 味道 位置 照顾 厉害 热闹 月亮 记得 值得 觉得 懂得 认得 显得 舍得 眼睛 太阳 学生 夫人 太太 爱人 收拾 ' +
    '打听 打算 休息 耽误 耽搁 合同 认识 丈夫 大夫 亲戚 姑娘 窗户 暖和 凉快 行李 护士 师傅 朋友 东西 知道 麻烦 先生 名字 时候 清楚 关系 ' +
    '告诉 客气 明白 舒服 衣服 钥匙 便宜 地方 早上 晚上 头发 耳朵 指头 骨头 石头 脑袋 胳膊 嘴巴 粮食 漂亮 聪明 老实 结实 干净 规矩 ' +
    '马虎 糊涂 玻璃 本事 称呼 答应 部分 故事 记号 口袋 码头 买卖 毛病 模糊 脾气 勤快 怎么 岁数 踏实 妥当 委屈 稳当 下巴 相声 笑话 心思 ' +
    '学问 养活 应酬 冤枉 在乎 招呼 知识 主意 自在 用处 好处 坏处 难处 益处 打发 大方 大意 动静 队伍 福气 功夫 官司 含糊 ' +
    '和气 伙计 家伙 交情 戒指 咳嗽 力气 利索 咱们 这里 那里 起来 进来 出来 回来 过来 下来 上来 进去 出去 回去 过去 下去 上去'
  ).split(' '),
);

/** 子 that means a child, a man, a particle or a seed keeps its tone. */
const ownChild =
  /(?:电|分|原|量|粒|离|质|因|孔|老|王|才|女|男|父|母|弟|学|天|君|公|太|游|亲|幼|长|次|独生|莲|瓜|松|精|卵)子$/u;

/** Verbs that are said twice for a short while of it. */
const saidTwice = /^([看谢试等问查找说想听走转逛坐聊写填算尝歇量数点改])\1$/u;

const side = /^[左右前后里外上下东西南北这那]边$/u;
const counted = /^第?[这那哪几每各上下一二两三四五六七八九十百千半]+个$/u;

/** 来不及 and 看不见: 不 between a verb and what comes of it. */
const impossible = /^[^从绝决并毫永要岂再都就只真很可还也又]不.$/u;

/** Takes the tone from syllables that have none in their word, most of them its last. */
export function neutralTones(word: string, syllables: readonly string[]): string[] {
  const isEnding = endsNeutral(word);
  return syllables.map((syllable, place) => {
    const isNeutral = place === syllables.length - 1 ? isEnding : place === 1 && impossible.test(word);
    return isNeutral ? syllable.replace(/\d?$/u, '0') : syllable;
  });
}

function endsNeutral(word: string): boolean {
  if (neutralWords.has(word.slice(-2)) || side.test(word) || counted.test(word) || saidTwice.test(word))
    return true;
  return /.[子们]$/u.test(word) && !ownChild.test(word);
}
