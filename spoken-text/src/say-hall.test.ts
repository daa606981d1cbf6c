import { expect, test } from 'vitest';
import { say } from './say.ts';

test.each([
  ['京A·12345的车主', '京 A 幺二三四五的车主'],
  ['粤BD12345', '粤 B D 幺二三四五'],
  ['粤B1234学', '粤 B 幺二三四学'],
  ['A001-A050号', 'A 零零幺到A 零五零号'],
  ['G1234次列车', 'G 幺二三四次列车'],
  ['3号楼2单元501室', '三号楼二单元五零幺室'],
  ['5-2-301', '五杠二杠三零幺'],
  ['1024号窗口', '幺零二四号窗口'],
  ['中山路128号', '中山路一百二十八号'],
  ['尾号****1702', '尾号幺七零二'],
  ['6222 **** **** 1702', '六二二二，尾号幺七零二'],
  ['6222 0212 3456 7890', '六二二二，零二幺二，三四五六，七八九零'],
  ['11010119900307123X', '幺幺零幺零幺幺九九零零三零七幺二三 X'],
  ['+86 138 1234 5678', '幺三八，幺二三四，五六七八'],
  ['电话57859826,57859828', '电话五七八五九八二六,五七八五九八二八'],
  ['01067055578', '零幺零，六七零五五五七八'],
  ['(010) 6403 5547转12', '零幺零，六四零三五五四七转幺二'],
  ['10086和12345只', '幺零零八六和一万两千三百四十五只'],
  ['第2个，2类账户，2年级', '第二个,二类账户,二年级'],
  ['2单元202，3F，微信号abc_123', '二单元二零二,三楼,微信号abc 幺二三'],
  ['110/119/120，+1-202-555-0123', '幺幺零/幺幺九/幺二零,加幺，二零二，五五五，零幺二三'],
  ['Ⅱ类账户，B2B', '二类账户,B to B'],
  ['No.3窗口，#5窗口', '三号窗口,五号窗口'],
])('[N4] what names is said sign by sign: %s', (written, said) => {
  expect(say(written, 'zh')).toBe(said);
});

test.each([
  ['10000000，12345678元', '一千万,一千二百三十四万五千六百七十八元'],
  ['2个月，2小时，2元', '两个月,两小时,两元'],
  ['2~3个，2-3楼', '两到三个,二到三楼'],
  ['周一至周五8:30-17:30', '周一至周五八点三十分到十七点三十分'],
  ['9月1日-9月30日，1小时 - 2小时', '九月一日到九月三十日,一小时到两小时'],
  ['2023-2025年', '二零二三到二零二五年'],
  ['-5~3℃', '负五到三摄氏度'],
  ['约~5分钟', '约五分钟'],
  ['3.5-4.5%', '百分之三点五到百分之四点五'],
  ['¥5-¥10', '五到十元'],
  ['5元/笔，60km/h，3元/kg', '五元每笔,每小时六十公里,三元每千克'],
  ['100㎡，10²', '一百平方米,十的平方'],
  ['≥18岁，<3小时', '大于等于十八岁,小于三小时'],
  ['比例1:2，90后', '比例一比二,九零后'],
  ['100%', '百分之百'],
  ['1美元=7.12元，身份证+户口本', '一美元等于七点一二元,身份证加户口本'],
  ['软件280一年', '软件两百八十，一年'],
  ['心率72次/分', '心率七十二次每分'],
  ['血压140/90，2点30分', '血压一百四十，九十,两点三十分'],
  ['8:30a.m.', '上午八点三十分'],
  ['1,2,3号窗口', '一,二,三号窗口'],
  ['WiFi 6和5G套餐', 'WiFi 六和五G套餐'],
])('[N4] what counts is said as a number: %s', (written, said) => {
  expect(say(written, 'zh')).toBe(said);
});

test.each([
  ['Gate B12, flight CA1234', 'Gate B one two, flight C A one two three four'],
  ['card ending in 1702', 'card ending in one seven oh two'],
  ['6222 **** **** 1702', 'six two two two, ending in one seven oh two'],
  ['It is at 18 Binjiang Road. Exit 2.', 'It is at eighteen Binjiang Road. Exit two.'],
  ['12 Main St, Springfield, IL 62701', 'twelve Main Street, Springfield, Illinois six two seven oh one'],
  ['Call 010-64035547', 'Call oh one oh, six four oh three five five four seven'],
  ['9:00-12:00, 13:30-17:00', "nine o'clock to twelve o'clock, thirteen thirty to seventeen hundred"],
  ['Mon-Fri, 9am-5pm', 'Monday to Friday, nine AM to five PM'],
  ['$5-$10, or $1.2M', 'five to ten dollars, or one point two million dollars'],
  ['10%-20%', 'ten to twenty percent'],
  ['-5°C, 60 km/h', 'negative five degrees Celsius, sixty kilometers per hour'],
  ['≥ 18, ~5 minutes', 'at least eighteen, about five minutes'],
  [
    '3.5 cm², 1H23, Q3 2026',
    'three point five square centimeters, the first half of twenty three, the third quarter of twenty twenty six',
  ],
  ['1st-3rd floor', 'first to third floor'],
  ['25/12/2026', 'the twenty fifth of December, twenty twenty six'],
  ['www.icbc.com.cn/help?x=1', 'www dot icbc dot com dot cn slash help'],
])('[N4] English likewise: %s', (written, said) => {
  expect(say(written, 'en')).toBe(said);
});
