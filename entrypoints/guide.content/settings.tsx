import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { CardActions } from '../../components/address-details';
import { TextsContext } from '../../components/texts';
import css from '../../components/styles.css?inline';
import type { Report } from '../../utils/check/check';
import { locateSettings, type LocatedRow } from '../../utils/gmail/read-settings';
import { textsFor } from '../../utils/i18n';
import { send } from '../../utils/messages';
import { onChange } from '../../utils/storage';
import { Hint } from './hint';
import hintCss from './hint.css?inline';

