import { testSamples } from '../sample/left-over.ts';

testSamples(4);
