import { describe } from 'vitest';
import { post } from '../e2e/files.ts';
import { fetchedFile, filesHere } from '../support/files-home.ts';
import { filesKeepTheirPromise } from './files.ts';

describe('files in a folder', () =>
  filesKeepTheirPromise(async () => ({
    files: (await filesHere()).files,
    put: async (upload, content) => (await post({ id: '', upload }, content)) < 300,
    fetched: fetchedFile,
  })));
