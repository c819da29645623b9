import { describe } from 'vitest';
import { openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { storeKeepsItsPromise } from './store.ts';

describe('the store in SQLite', () => storeKeepsItsPromise(async () => sqliteStore(openDatabase(scratchFolder()))));
