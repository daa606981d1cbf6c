import { inOrder } from '../../rules/rewriting.ts';
import { writeArithmetic } from './arithmetic.ts';
import { writeCardinals } from './cardinals.ts';
import { writeCodes } from './codes.ts';
import { writeDates } from './dates.ts';
import { writeMeasures, writeRemainders } from './measures.ts';
import { writePercents } from './percents.ts';
import { writeTimes } from './times.ts';

/** The most particular first. Only numbers change; the words around them stay as they were said. */
export const mandarinWriting = inOrder(
  writeCodes,
  writePercents,
  writeTimes,
  writeDates,
  writeArithmetic,
  writeMeasures,
  writeCardinals,
  writeRemainders,
);
