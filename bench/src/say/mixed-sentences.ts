/** What a front desk says in Mandarin with English in it. */
export const mixedSentences: readonly string[] = `
请打开手机APP，扫描二维码。
大厅的WiFi不需要密码。
VIP客户请到二楼办理。
您可以用ATM机取款。
请下载我们的App，注册以后登录。
做CT检查之前不要吃东西。
请把PDF文件发到我们的email。
SIM卡在旁边的营业厅补办。
您的PIN码是六位数字。
请连接Bluetooth，再点OK。
`
  .trim()
  .split('\n');
