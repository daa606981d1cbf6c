import { inOrder } from '../../rules/rewriting.ts';
import { writeCardinals } from './cardinals.ts';
import { writeCodes } from './codes.ts';
import { writeMoney } from './money.ts';
import { writeTimes } from './times.ts';

/** The most particular first. Only numbers change; the words around them stay as they were said. */
export const englishWriting = inOrder(writeTimes, writeCodes, writeMoney, writeCardinals);
