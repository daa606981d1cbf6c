import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('[C1] every faulty setting is named in one message', () => {
  expect(() => readConfig({ LOBBY_PORT: 'eighty', LOBBY_ENGINES: 'magic' }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: Lobby cannot start:
    ✖ Invalid input: expected number, received NaN
      → at LOBBY_PORT
    ✖ Invalid option: expected one of "local"|"scripted"
      → at LOBBY_ENGINES]
  `);
});

test('[C1] what chosen ears need and lack is named, beside every other fault', () => {
  const environment = {
    LOBBY_LOG: 'loud',
    LOBBY_EARS: 'funasr, server,whisper',
    LOBBY_TRANSCRIPTION_URL: 'http://asr/v1',
  };
  expect(() => readConfig(environment)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Lobby cannot start:
    ✖ Invalid option: expected one of "silent"|"error"|"warn"|"info"|"debug"
      → at LOBBY_LOG
    ✖ must be set when LOBBY_EARS names funasr
      → at LOBBY_FUNASR_URL]
  `);
});

test('[C1] ears that do not exist or are named twice are faults', () => {
  expect(() => readConfig({ LOBBY_EARS: 'whisper,dragon' })).toThrow('LOBBY_EARS');
  expect(() => readConfig({ LOBBY_EARS: 'whisper,whisper' })).toThrow('names ears twice');
  expect(() => readConfig({ LOBBY_FUNASR_URL: 'http://asr' })).toThrow('LOBBY_FUNASR_URL');
});

test('[C1, X3] a model has an address and a name, and may be known to mark its thoughts', () => {
  const environment = { LOBBY_CHAT_URL: 'http://model.hall:8000/v1', LOBBY_CHAT_MODEL: 'qwen' };
  const chat = { url: environment.LOBBY_CHAT_URL, model: 'qwen' };
  expect(readConfig(environment).chat).toEqual(chat);
  expect(readConfig({ ...environment, LOBBY_CHAT_THOUGHTS: 'marked' }).chat).toEqual({
    ...chat,
    plain: true,
  });
  expect(() => readConfig({ ...environment, LOBBY_CHAT_THOUGHTS: 'none' })).toThrow('LOBBY_CHAT_THOUGHTS');
  expect(() => readConfig({ LOBBY_CHAT_URL: chat.url })).toThrow('LOBBY_CHAT_MODEL');
});

test('[R26] ears stand in the order in which they are wanted', () => {
  const environment = {
    LOBBY_EARS: 'sherpa,server,funasr,whisper',
    LOBBY_SHERPA: '/models/sense-voice',
    LOBBY_FUNASR_URL: 'ws://asr:10095',
    LOBBY_TRANSCRIPTION_URL: 'http://asr/v1',
    LOBBY_TRANSCRIPTION_KEY: 'secret',
  };
  expect(readConfig(environment).ears).toEqual([
    { type: 'sherpa', folder: '/models/sense-voice' },
    { type: 'server', url: 'http://asr/v1', model: 'whisper-1', key: 'secret' },
    { type: 'funasr', url: 'ws://asr:10095' },
    { type: 'whisper' },
  ]);
});

test('[C2] nothing has to be set', () => {
  expect(readConfig({})).toMatchObject({
    host: 'localhost',
    port: 8080,
    engines: 'local',
    ears: [{ type: 'whisper' }],
    threads: 2,
  });
});

test('[Y46] voices stand in the order in which they are wanted, and what one needs and lacks is named', () => {
  const environment = {
    LOBBY_VOICE: 'server, kokoro',
    LOBBY_SPEECH_URL: 'http://tts/v1',
    LOBBY_SPEECH_VOICE: 'zhitian',
    LOBBY_SPEECH_VOICE_EN: 'emma',
    LOBBY_SPEECH_KEY: 'secret',
  };
  expect(readConfig(environment).voices).toEqual([
    {
      type: 'server',
      url: 'http://tts/v1',
      model: 'tts-1',
      voices: { zh: 'zhitian', en: 'emma' },
      format: 'pcm',
      key: 'secret',
    },
    { type: 'kokoro' },
  ]);
  expect(readConfig({}).voices).toEqual([{ type: 'kokoro' }]);
  expect(() => readConfig({ LOBBY_VOICE: 'server' })).toThrow('LOBBY_SPEECH_URL');
  expect(() => readConfig({ LOBBY_VOICE: 'kokoro,dragon' })).toThrow('LOBBY_VOICE');
  expect(() => readConfig({ LOBBY_VOICE: 'kokoro,kokoro' })).toThrow('names a voice twice');
});
