/** The buffers of all typed arrays in plain data, each once: given to another thread, they are moved and not copied. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) look(part);
  };
  look(data);
  return [...found];
}
