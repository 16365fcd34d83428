import { render } from 'preact';
import { setLanguage } from '../../utils/texts/i18n';
import { PlanPage } from './plan-page';

setLanguage(document.documentElement);
const app = document.getElementById('app');
if (app) render(<PlanPage />, app);
