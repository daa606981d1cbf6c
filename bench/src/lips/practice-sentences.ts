import type { Sentence } from './sentences.ts';

/**
 * What the classifier of the audio-driven mouth learnt from: other sentences, said by other voices than those it is measured with.
 */
const mandarin = `
阿姨，您把购物袋放在这张桌子上吧。
爸爸妈妈带我去公园爬山划船。
昨天夜里下了一场大暴雨，树叶落满地。
小猫趴在沙发上，眯着眼睛打呼噜。
图书馆的书可以借三十天。
菠菜、豆腐和排骨都是新鲜的。
火车晚点四十分钟，旅客在候车室等待。
他吹着口哨，骑着自行车过马路。
绿色的玉米地一直伸到湖边。
请把音乐声音调小一点，谢谢。
五个渔夫坐在码头补渔网。
我喜欢喝普洱茶，她喜欢喝咖啡。
雪花飘飘，大地一片白茫茫。
明天我们去博物馆参观陶瓷展览。
卖花的姑娘笑得很甜。
哥哥买了一把木头椅子和两盏台灯。
风很大，帆船跑得飞快。
二叔给儿子讲了一个有趣的故事。
坡上有一座破旧的古庙。
女儿学会了弹琵琶和拉二胡。
孩子们在操场上踢足球，又跑又跳。
冰箱里有苹果、葡萄、梨和西瓜。
师傅说这辆车的刹车坏了。
月亮出来了，蟋蟀在草丛里唱歌。
老伯伯每天早晨去河边打太极拳。
他把报纸叠好，放进背包里。
我哦了一声，没有再说话。
这条裙子太短，那件毛衣又太厚。
厨师炒了一盘麻婆豆腐。
群山环抱着一个安静的村庄。
朋友送我一幅水墨画。
乌云压得很低，马上就要下雨了。
她用铅笔画了一只雄鹰。
从北方飞来的大雁落在芦苇里。
喂，请问是王先生家吗？
波浪拍打着岩石，发出巨大的声响。
雨后的空气格外清新。
机器人帮我们打扫房间和洗碗。
蜜蜂在花丛中飞来飞去。
秋天到了，枫叶红得像火。
`;

const english = `
The old farmer put a brown blanket over the pony.
My brother baked apple pie and peanut butter cookies.
Rain fell on the tin roof all through the night.
She sells fresh fruit and vegetables near the river.
A yellow boat drifted slowly past the lighthouse.
We watched the moon come up above the mountains.
Grandmother told us a story about a brave mouse.
The puppy jumped over the puddle and barked.
Who ate the last piece of chocolate cake?
Five thieves vanished into the thick fog.
He whistled a happy tune while he washed the car.
Purple flowers bloom in my garden every May.
The teacher wrote a long word on the blackboard.
Pack your bag, it is a big trip to the beach.
Our team won the football match by four points.
The chef chopped onions, mushrooms and garlic.
I measured the azure vase and it was huge.
Two boys threw pebbles into the pond.
The judge usually enjoys a joyful joke.
Put the wooden spoon into the blue bowl.
Oil the hinge, or the gate will make a noise.
The cow that found the house was brown.
Most people go home before the storm begins.
Bob Murphy played the trumpet in a pub.
They thought the path led north to the cave.
Her nurse heard the first bird early on Thursday.
Look, the wolf is good at climbing over wood.
Maybe Pam will bring some lemon for the soup.
Every evening, ten men met beneath the bridge.
The judge saw the small hawk land on the lawn.
Warm bread and jam make a perfect breakfast.
Keep the green key under the metal plate.
Amber bought a pair of velvet gloves.
Above the village an eagle moved in wide loops.
Come up to the balcony and view the pretty bay.
The pilot flew over a vast, empty valley.
Tom bumped his arm on the lamp.
Zebras and giraffes live in the sun.
I would rather have coffee than tea, would you?
A warm summer breeze blew through the open window.
`;

/** The product speaks with none of them unless it is told to. A sentence in another language than their own they say as well. */
const speakers = ['zf_xiaobei', 'zm_yunjian', 'zf_xiaoyi', 'zm_yunxi', 'am_michael'];
/** So many of them say each sentence. */
const speakersEach = 3;

export const practiceSentences: readonly Sentence[] = speakers.flatMap((voice, speaker) => [
  ...linesOf(mandarin, speaker).map((text): Sentence => ({ text, language: 'zh', voice })),
  ...linesOf(english, speaker).map((text): Sentence => ({ text, language: 'en', voice })),
]);

/** The lines of a text that a speaker says. */
function linesOf(text: string, speaker: number): string[] {
  return text
    .trim()
    .split('\n')
    .filter((_, at) => (at + speaker) % speakers.length < speakersEach);
}
