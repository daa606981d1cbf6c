import type { Measure } from '../budgets.ts';
import { mouthNames } from './mouth-names.ts';
import type { Catalogue } from './words.ts';

const measures: Record<Measure, readonly [unit: string, mend: string]> = {
  triangles: ['个三角面', '在 VRoid Studio 导出时选择减少多边形；在 Blender 中使用“精简”修改器。'],
  vertices: ['个顶点', '在 VRoid Studio 导出时选择减少多边形；在 Blender 中合并重复的顶点。'],
  drawCalls: ['个单独绘制的部件', '请合并网格和材质：在 VRoid Studio 导出时选择减少材质。'],
  materials: ['个材质', '在 VRoid Studio 导出时选择减少材质；在 Blender 中合并相似的材质。'],
  nodes: ['个节点', '导出前请删除没有用到的物体和骨骼。'],
  joints: ['根骨骼', '在 VRoid Studio 导出时选择减少骨骼，并减少头发的骨骼。'],
  morphedVertices: ['个表情顶点', '请只在脸部网格上保留表情形状，并删除没有用到的形状。'],
  pictures: ['张贴图', '导出时请把贴图合并成图集。'],
  pictureMegabytes: ['MB 贴图（解压后）', '请缩小贴图：脸和衣服用 2048×2048，其余用 1024×1024。'],
  dataMegabytes: ['MB 模型数据（解压后）', '请减少多边形和表情形状后重新导出。'],
  springJoints: ['根摆动骨骼', '请减少头发和衣服的摆动骨骼。'],
  springCollisions: ['次摆动碰撞计算（每帧）', '请减少碰撞体，或减少摆动骨骼。'],
  keyframes: ['个关键帧', '导出动作时，请把关键帧设为每秒 30 个以内。'],
};

const number = new Intl.NumberFormat('zh-CN');

/** Findings in plain Chinese. */
export const chinese: Catalogue = {
  'too-large': ({ megabytes, mostMegabytes }) => ({
    what: `文件有 ${megabytes} MB，最多只能读取 ${mostMegabytes} MB。`,
    mend: '请缩小贴图、减少多边形后重新导出。',
  }),
  'not-glb': () => ({
    what: '这不是 VRM 或 VRMA 文件，只是名字像。',
    mend: '请在制作形象的软件中导出 VRM，不要直接修改其他文件的扩展名。',
  }),
  'cut-short': ({ bytes, statedBytes }) => ({
    what: `文件不完整：应有 ${number.format(statedBytes)} 字节，只有 ${number.format(bytes)} 字节。`,
    mend: '请重新复制或重新下载。',
  }),
  damaged: ({ detail }) => ({
    what: `文件已损坏，或导出有误（${detail}）。`,
    mend: '请从原处重新复制；如果还不行，请重新导出。',
  }),
  'too-costly': () => ({
    what: '检查这个文件花费的时间或内存超出了任何正常文件的需要。',
    mend: '请不要使用这个文件，并请制作者重新导出。',
  }),
  'refers-outside': ({ where }) => ({
    what: `文件引用了自身以外的内容（${where}），这是不允许的。`,
    mend: '请导出为单个 VRM 文件，并包含全部贴图。',
  }),
  'needs-extension': ({ names }) => ({
    what: `文件用到了终端不能显示的功能：${names.join('、')}。`,
    mend: '请重新导出为普通 VRM，不要勾选压缩、灯光等附加功能。',
  }),
  'picture-unreadable': ({ where }) => ({
    what: `有一张贴图不能使用（${where}）。`,
    mend: '请使用 PNG、JPEG 或 WebP 图片，边长不超过 8192 像素，然后重新导出。',
  }),
  'no-avatar': () => ({
    what: '这是一个三维模型，但不是 VRM 形象。',
    mend: '请导出为 VRM：在 VRoid Studio 中选择导出 VRM；在 Unity 中用 UniVRM；在 Blender 中用 VRM 插件。',
  }),
  'no-clip': () => ({
    what: '这是一个三维模型，但不是 VRM 动作。',
    mend: '请把动作导出为 VRMA（VRM Animation）。',
  }),
  'unknown-version': ({ version }) => ({
    what: `文件的版本是 VRM ${version}，这里还不认识。`,
    mend: '请导出为 VRM 1.0。',
  }),
  'licence-unknown': ({ licence }) => ({
    what: `文件里写的许可不是 VRM 官方许可（${licence}）。`,
    mend: '请使用 VRM 公共许可 1.0 重新导出，并在旁边的选项中填写允许的用途。',
  }),
  'licence-person': ({ permission }) => ({
    what: `文件没有允许所有人使用这个形象（${permission}）。`,
    mend: '如果是你们自己的形象，导出时请把使用者设为所有人；否则请向制作者索取这样的文件。',
  }),
  'licence-business': ({ usage }) => ({
    what: `文件没有允许企业使用这个形象（${usage}）。`,
    mend: '如果是你们自己的形象，导出时请勾选允许企业商用；否则请联系制作者。',
  }),
  'bones-missing': ({ bones }) => ({
    what: `身体缺少骨骼：${bones.join('、')}。`,
    mend: '请在人形骨骼设置中指定这些骨骼（Unity：Configure Avatar；Blender：VRM 面板），然后重新导出。',
  }),
  'mouths-missing': ({ mouths }) => ({
    what: `嘴巴做不出这些口型：${mouthNames(mouths, '、')}。`,
    mend: '请添加这些表情，并让嘴形有明显变化（A、I、U、E、O）。VRoid Studio 会自动导出它们。',
  }),
  'blink-missing': () => ({
    what: '眼睛不会眨。',
    mend: '请添加让双眼闭合的表情“blink”。VRoid Studio 会自动导出它。',
  }),
  'over-budget': ({ measure, found, most }) => ({
    what: `有 ${number.format(found)} ${measures[measure][0]}，最多只能显示 ${number.format(most)}。`,
    mend: measures[measure][1],
  }),
  'clip-still': () => ({
    what: '这个动作没有带动形象的任何部位。',
    mend: '导出 VRMA 时请选择人形骨架。',
  }),
  'clip-too-long': ({ seconds, mostSeconds }) => ({
    what: `动作长 ${number.format(seconds)} 秒，最多只能用 ${number.format(mostSeconds)} 秒。`,
    mend: '请剪成一个手势或一段循环。',
  }),
  'terms-elsewhere': ({ url }) => ({
    what: `另有使用条款，写在 ${url}。`,
    mend: '向公众展示之前，请先阅读。',
  }),
  'credit-wanted': ({ makers }) => ({
    what: `制作者要求署名：${makers === '' ? '文件里没有写名字' : makers}。`,
    mend: '请把署名放在访客看得见的地方。',
  }),
  'keep-in-house': () => ({
    what: '这个文件不允许转给他人。',
    mend: '请只让本单位的终端访问网关，也不要把文件交给别人。',
  }),
  heavy: ({ measure, found, comfortable }) => ({
    what: `有 ${number.format(found)} ${measures[measure][0]}，超过 ${number.format(comfortable)} 时，配置低的终端可能卡顿。`,
    mend: measures[measure][1],
  }),
  'no-gaze': () => ({
    what: '眼睛不能转动，形象只会转头。',
    mend: '请指定左右眼骨骼，或添加向上、向下、向左、向右看的表情。',
  }),
  'no-closed-lips': () => ({
    what: '没有表情“closed”，说 b、p、m 时嘴唇只能闭到平时的程度。',
    mend: '请添加一个名为“closed”的自定义表情，让双唇紧闭。',
  }),
  'no-smile': () => ({
    what: '没有表情“happy”，形象不会微笑。',
    mend: '请添加表情“happy”。',
  }),
};
