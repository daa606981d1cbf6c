import { readFileSync } from 'node:fs';

/** What an operator said about one of the venue's systems. */
export interface SystemSettings {
  address?: string;
  secret?: string;
}

/**
 * Reads `LOBBY_SYSTEM_<ID>_ADDRESS`, and `…_SECRET` or the file that `…_SECRET_FILE` names. Throws an Error made to be read when
 * that file cannot be.
 */
export function readSystemSettings(
  id: string,
  environment: Record<string, string | undefined>,
): SystemSettings {
  const name = `LOBBY_SYSTEM_${id.toUpperCase().replaceAll('-', '_')}`;
  const address = environment[`${name}_ADDRESS`];
  const file = environment[`${name}_SECRET_FILE`];
  const secret = environment[`${name}_SECRET`] ?? (file === undefined ? undefined : readSecret(file, name));
  return { ...(address !== undefined && { address }), ...(secret !== undefined && { secret }) };
}

function readSecret(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new Error(`Lobby cannot start: the file of ${name}_SECRET_FILE cannot be read`, { cause });
  }
}
