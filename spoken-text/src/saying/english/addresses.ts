import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger, readPairs } from './cardinal.ts';
import { readDigits } from './digits.ts';

/** Publication 28 of the United States Postal Service, what of it is seen most. */
const ways: Readonly<Record<string, string>> = {
  Ave: 'Avenue',
  Blvd: 'Boulevard',
  Ct: 'Court',
  Dr: 'Drive',
  Expy: 'Expressway',
  Fwy: 'Freeway',
  Hwy: 'Highway',
  Ln: 'Lane',
  Pkwy: 'Parkway',
  Pl: 'Place',
  Rd: 'Road',
  Sq: 'Square',
  St: 'Street',
};
const states = new Map(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,' +
    'GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
    'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,' +
    'NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,' +
    'OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,' +
    'UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
  )
    .split(',')
    .map((state) => [state.slice(0, 2), state.slice(3)]),
);

const door = String.raw`(?<![\d.,])(?<door>\d{1,5})(?<name>(?: [A-Z][a-z]{1,20}){1,4})`;
const short = String.raw`(?:${Object.keys(ways).join('|')})\b(?:\.(?! [A-Z]|\n|$))?`;
const street = new RegExp(String.raw`${door} (?<way>${short}|(?:${Object.values(ways).join('|')})\b)`, 'g');
const city = /(?<=[a-z], )(?<state>[A-Z]{2}) (?<post>\d{5})(?:-(?<more>\d{4}))?\b/g;

/** 2788 San Tomas Expy is twenty seven eighty eight San Tomas Expressway; post codes are read digit by digit. */
export const sayAddresses = inOrder(rewriting(street, sayStreet), rewriting(city, sayCity));

function sayStreet({ door: digits = '', name = '', way = '' }: Groups): string {
  const said = digits.length === 4 && !digits.endsWith('000') ? readPairs(digits) : readInteger(digits);
  return `${said}${name} ${ways[way.replace('.', '')] ?? way}`;
}

function sayCity({ state = '', post = '', more }: Groups): string {
  const digits = more === undefined ? readDigits(post) : `${readDigits(post)}, ${readDigits(more)}`;
  return `${states.get(state) ?? state} ${digits}`;
}
