import { whateverIsAnswered } from '../support/whatever-is-answered.ts';

whateverIsAnswered({ situations: 900, pairs: 360 });
