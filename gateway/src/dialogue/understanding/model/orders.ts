/** How somebody speaks to a model, and no venue to its visitors. */
const orders = [
  /(?:忽略|无视|忘[记掉]|不要?理会|绕过|覆盖).{0,16}(?:规则|指令|指示|提示|设定|身份)/u,
  /系统提示|提示词|(?:从现在(?:起|开始)|现在)[，,]?你(?:就?是|要?扮演|只|必须)|你(?:现在|将)(?:是|扮演)/u,
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|prompts?|guidelines)\b/iu,
  /\bsystem prompt\b|\byou are now\b|\bfrom now on,? you\b|\bpretend (?:to be|you are)\b/iu,
] as const;

/** Whether a text gives orders to a model. Documents come from many hands, and such a passage is neither shown to a model nor leaned on. */
export function givesOrders(text: string): boolean {
  return orders.some((order) => order.test(text));
}
