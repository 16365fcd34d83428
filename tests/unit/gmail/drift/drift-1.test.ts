import { testDrift } from './run.ts';

testDrift(1);
