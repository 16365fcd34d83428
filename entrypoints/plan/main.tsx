import { render } from 'preact';
import { setDocumentLanguage } from '../../utils/texts/i18n';
import { PlanPage } from './plan-page';

setDocumentLanguage(document);
const app = document.getElementById('app');
if (app) render(<PlanPage />, app);
