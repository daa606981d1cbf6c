import createCode from 'qrcode-generator';

/** A code that holds more is too fine for a telephone held a metre from a screen. */
const longestBytes = 300;

/** Whether a telephone could read a code of it from where people stand. */
export function isScannable(text: string): boolean {
  return Buffer.byteLength(text, 'utf8') <= longestBytes;
}

/** The rows of a QR code with medium error correction, `1` for dark. Throws a RangeError for what is too long to be scanned. */
export function qrCode(text: string): string[] {
  if (!isScannable(text)) throw new RangeError('too long for a code');
  const code = createCode(0, 'M');
  code.addData(Buffer.from(text, 'utf8').toString('latin1'), 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, place) => place);
  return places.map((row) => places.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
