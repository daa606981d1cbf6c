/** What a front desk says in English. */
export const englishSentences: readonly string[] = `
Hello and welcome, how may I help you today?
Please take a number from the machine by the door.
There are five people before you, about ten minutes.
Please go to window three to report a lost card.
To open an account, bring your passport and a phone number.
Do not worry about the card, I can block it for you.
Business banking is upstairs on the second floor.
We are open on Saturdays from nine to half past four.
After three wrong passwords the card is blocked.
Could you say that again, please? I did not hear you.
Would you mind removing your hat and your mask?
We will never ask you for a code from a message.
For more than fifty thousand, please book one day ahead.
Foreign money is exchanged at the counter on the right.
You can check your balance with the mobile app.
For a printed statement, bring your bank card and your ID.
The bathrooms are in the far corner of the hall.
There is free hot water and a power bank over there.
Older visitors may use the priority line.
Please mind the step and take your time.
Registration costs twenty five yuan.
Blood tests begin at half past seven, before breakfast.
The children's clinic is on the fourth floor, turn left.
Please pick up your medicine at the pharmacy.
Remove all metal objects before the scan.
You can print the report yourself in two hours.
Admission papers are handled beside the emergency room.
Appointments with a specialist need one week.
Please have your temperature measured first.
Vaccinations are on Tuesday and Friday mornings.
If you feel dizzy, please tell a nurse at once.
Your next visit is on the eighth of next month.
Visiting hours are from three until eight in the evening.
You may borrow a wheelchair at the front desk.
Your payment was successful, here is the receipt.
For a residence permit we need your lease and a photo.
Please bring the original and one copy.
A new passport takes about seven working days.
Both partners must be present for the marriage office.
A business licence can be requested online.
Pension questions are answered at window twelve.
We can replace your social security card today.
Copies cost half a yuan, the machine is in the hallway.
When the form is complete, give it to my colleague.
One page is missing, the letter of attorney.
You can renew a driving licence ninety days before it ends.
For parking tickets, please visit the traffic police next door.
Please call the tax office for advice.
We need the property deed and the tax receipt.
Small companies may pay less tax this year.
Please show me the code of your appointment.
All numbers for today are gone, please come earlier tomorrow.
One moment, please, I am looking it up.
I am very sorry, I cannot answer that.
May I ask a colleague to help you?
Shall I repeat that in Chinese?
Please look into the camera above the screen.
Place your document under the green lamp.
Do not forget to take your belongings.
Thank you very much and have a pleasant day!
The entrance to the car park is on the north side.
The baby room is on the second floor.
Pets are not allowed inside, thank you for understanding.
You may leave your umbrella beside the door.
Is your phone empty? You can borrow a battery here.
Is this your first visit to our branch?
Your parcel is waiting in the locker.
The ramp is to the left of the main gate.
Our staff will be here from half past eight.
The cash machine works day and night.
A single transfer may not be more than two hundred thousand.
Transfers to other banks are free of charge.
The rate in the contract is the one that counts.
Your bill is made on the fifth of every month.
Please read about the risks before you buy.
Three years of savings bring a better rate.
Coins are changed at counter six.
You need to book before you visit the safe boxes.
You can set the limit for online payments yourself.
The new card also works on the bus.
A mother may apply on behalf of her child.
Pregnant women and soldiers are served first.
Please hold the rail and do not run.
The meeting room is on the ninth floor, number nine oh six.
Visitors, please write down your name and phone number.
Interviews take place on the fifteenth floor.
Pardon me, could you come a bit closer?
The wireless network needs no password.
Your opinion means a lot to us.
If you have a moment, please rate our service.
The clinic stays open through the lunch break.
Take one pill three times a day after meals.
A midwife can give you advice about feeding.
You do not need to book for a normal visit.
For knee pain, please see the bone doctor.
Have your eyes tested before you buy glasses.
School registration opens on the first of June.
Free legal advice is given on Wednesday afternoons.
You may also tap one of the questions below.
Goodbye, and please come back soon.
`
  .trim()
  .split('\n');
