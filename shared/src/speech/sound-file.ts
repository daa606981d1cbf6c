/**
 * The sound of one clause as a file, as it is kept on disk and by kiosks: `soundFileMark`, the length of a list (32 bits, little
 * endian), the list itself as JSON, `{ samples, visemes }` for each piece of sound, then all samples (24 kHz mono PCM16,
 * little endian), and SHA-256 of everything before it.
 */
export const soundFileMark = 'LobbySound1\n';

export const soundFileChecksumBytes = 32;

const lengthBytes = 4;

/** What is in a file that somebody has found whole; nothing is checked here. The list is for the caller to read. */
export function openSoundFile(file: Uint8Array): { list: Uint8Array; samples: Int16Array } {
  const lengthAt = soundFileMark.length;
  const listAt = lengthAt + lengthBytes;
  const listBytes = new DataView(file.buffer, file.byteOffset).getUint32(lengthAt, true);
  const samplesAt = listAt + listBytes;
  return {
    list: file.subarray(listAt, samplesAt),
    // A copy begins at an even address, wherever the samples lie in the file.
    samples: new Int16Array(
      new Uint8Array(file.subarray(samplesAt, file.length - soundFileChecksumBytes)).buffer,
    ),
  };
}
