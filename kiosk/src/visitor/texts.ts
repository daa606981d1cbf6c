import type { Language } from '@lobby/shared/protocol/language';
import type { MicrophoneState, Notice } from './page-state.ts';

/** Every word of the visitor page that staff did not write. */
export interface VisitorTexts {
  aiMark: string;
  start: string;
  startHint: string;
  microphonePromise: string;
  connecting: string;
  /** On the welcome screen of a kiosk that goes on without its gateway. */
  onMyOwnHint: string;
  opening: string;
  visitor: string;
  answers: string;
  suggestions: string;
  typeHere: string;
  /** On the keys of a keypad that are no digits. */
  erase: string;
  enter: string;
  send: string;
  stop: string;
  leave: string;
  language: string;
  lessMotion: string;
  slower: string;
  listening: string;
  thinking: string;
  speaking: string;
  /** While the avatar speaks to someone it also hears. */
  interruptible: string;
  /** How to speak where nobody listens all the time. */
  callByName: (name: string) => string;
  tapToTalk: string;
  holdToTalk: string;
  /** On the button. */
  talkByTap: string;
  talkByHold: string;
  talking: string;
  /** While an answer is spoken that must be heard. */
  mustHear: string;
  /** What the microphone lets the visitor do next. */
  microphone: Record<MicrophoneState, string>;
  retryMicrophone: string;
  /** What the camera does while it is open, and how to close it. */
  cameraOn: string;
  closeCamera: string;
  avatarLoading: string;
  avatarMissing: string;
  hearingLoading: (percent: string) => string;
  hearingMissing: string;
  speakingLoading: (percent: string) => string;
  speakingMissing: string;
  understandingLoading: string;
  /** Before the command that mends a missing ability. */
  forStaff: string;
  /** Where a shown answer comes from. */
  source: (title: string, page?: number) => string;
  notices: Record<Notice, string>;
}

const chinese: VisitorTexts = {
  aiMark: 'AI 数字人',
  start: '开始对话',
  startHint: '说话、点选、打字都可以',
  microphonePromise: '点“开始”之后才会打开麦克风',
  connecting: '正在连接，请稍候……',
  onMyOwnHint: '网络断开了，常见问题可以点选或打字来问',
  opening: '您好，请问需要办理什么业务？',
  visitor: '您说',
  answers: '对话内容',
  suggestions: '您可以点选',
  typeHere: '也可以在这里打字',
  erase: '删除',
  enter: '确定',
  send: '发送',
  stop: '停止播报',
  leave: '结束服务',
  language: '语言',
  lessMotion: '减少动作',
  slower: '慢一点',
  listening: '我在听，请讲',
  thinking: '请稍等，正在为您查询',
  speaking: '正在为您播报',
  interruptible: '您可以随时打断我',
  callByName: (name) => `叫一声“${name}”，我就听您说`,
  tapToTalk: '点一下按钮，然后说话',
  holdToTalk: '按住按钮说话，说完松开',
  talkByTap: '点一下说话',
  talkByHold: '按住说话',
  talking: '正在听，请讲',
  mustHear: '重要提示，请您听完',
  microphone: {
    off: '请点选问题，或打字提问',
    asking: '请在弹出的窗口中点“允许”，打开麦克风',
    on: '请直接说话，我在听',
    refused: '麦克风没有打开，您可以打字或点选',
    missing: '没有找到麦克风，您可以打字或点选',
    unplugged: '麦克风断开了，您可以打字或点选',
  },
  retryMicrophone: '重新打开',
  cameraOn: '摄像头只用来看向您，不拍照也不保存',
  closeCamera: '关闭摄像头',
  avatarLoading: '数字人马上就来……',
  avatarMissing: '这台设备显示不了数字人形象，对话不受影响',
  hearingLoading: (percent) => `语音识别还在准备${percent}，您可以先打字`,
  hearingMissing: '语音识别尚未安装，请打字或点选',
  speakingLoading: (percent) => `声音还在准备${percent}，回答先以文字显示`,
  speakingMissing: '声音尚未安装，回答以文字显示',
  understandingLoading: '正在熟悉本厅的内容，您的问题稍后就会回答',
  forStaff: '工作人员请运行',
  source: (title, page) => `来源：《${title}》${page === undefined ? '' : `第 ${page} 页`}`,
  notices: {
    reconnecting: '网络断开了，正在重新连接……',
    'on-my-own': '网络断开了，常见问题我仍可以回答',
    'session-lost': '连接已恢复，请再说一遍您的问题',
    'nothing-understood': '抱歉没听清，请再说一遍',
    'hearing-unavailable': '暂时听不了语音，请打字或点选',
    'hearing-failed': '抱歉没听清，请再说一遍，或者打字',
    'answer-failed': '抱歉，这次没能回答，请再问一次',
    'speaking-failed': '声音暂时播放不了，请看文字回答',
    'took-too-long': '让您久等了，请再问一次',
    'gateway-refused': '操作太快了，请稍等一下再试',
    'page-outdated': '页面有更新，请工作人员刷新',
  },
};

const english: VisitorTexts = {
  aiMark: 'AI digital human',
  start: 'Start in English',
  startHint: 'Speak, tap or type, as you like',
  microphonePromise: 'The microphone opens only after you start',
  connecting: 'Connecting, one moment…',
  onMyOwnHint: 'We are offline. Tap or type to ask a common question.',
  opening: 'Hello, how can I help you?',
  visitor: 'You',
  answers: 'Conversation',
  suggestions: 'You can tap',
  typeHere: 'Or type here',
  erase: 'Delete',
  enter: 'OK',
  send: 'Send',
  stop: 'Stop',
  leave: 'Finish',
  language: 'Language',
  lessMotion: 'Less motion',
  slower: 'Slower',
  listening: 'I am listening',
  thinking: 'One moment, let me check',
  speaking: 'Speaking now',
  interruptible: 'You can interrupt me',
  callByName: (name) => `Say “${name}”, and I will listen`,
  tapToTalk: 'Tap the button, then speak',
  holdToTalk: 'Hold the button while you speak',
  talkByTap: 'Tap to speak',
  talkByHold: 'Hold to speak',
  talking: 'I am listening',
  mustHear: 'Important, please listen',
  microphone: {
    off: 'Tap a question, or type your own',
    asking: 'Please choose “Allow” to open the microphone',
    on: 'Just speak, I am listening',
    refused: 'The microphone is off. You can type or tap.',
    missing: 'No microphone found. You can type or tap.',
    unplugged: 'The microphone came loose. You can type or tap.',
  },
  retryMicrophone: 'Try again',
  cameraOn: 'The camera only tells me where you are. Nothing is kept.',
  closeCamera: 'Camera off',
  avatarLoading: 'Your host is on the way…',
  avatarMissing: 'This screen cannot show the host. We can talk all the same.',
  hearingLoading: (percent) => `Speech recognition is getting ready${percent}. You can type already.`,
  hearingMissing: 'Speech recognition is not installed. Please type or tap.',
  speakingLoading: (percent) => `The voice is getting ready${percent}. Answers appear as text.`,
  speakingMissing: 'The voice is not installed. Answers appear as text.',
  understandingLoading: 'I am still learning this place. I will answer you in a moment.',
  forStaff: 'Staff, please run',
  source: (title, page) => `Source: ${title}${page === undefined ? '' : `, page ${page}`}`,
  notices: {
    reconnecting: 'The connection dropped. Reconnecting…',
    'on-my-own': 'We are offline. I can still answer common questions.',
    'session-lost': 'We are connected again. Please ask once more.',
    'nothing-understood': 'Sorry, I did not catch that. Please say it again.',
    'hearing-unavailable': 'I cannot hear right now. Please type or tap.',
    'hearing-failed': 'Sorry, I did not catch that. Please repeat or type.',
    'answer-failed': 'Sorry, that did not work. Please ask once more.',
    'speaking-failed': 'No sound right now. Please read the answer.',
    'took-too-long': 'Sorry for the wait. Please ask once more.',
    'gateway-refused': 'That was quick. Please wait a moment and try again.',
    'page-outdated': 'This page has an update. Staff, please reload it.',
  },
};

/** The catalogue of the visitor page: what a language lacks does not compile. */
export const texts = { zh: chinese, en: english } as const satisfies Record<Language, VisitorTexts>;
