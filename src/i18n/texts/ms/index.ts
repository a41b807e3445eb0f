import type { Words } from '../../texts.ts';
import type { ApartWords } from '../../words.ts';
import agreement from './agreement.json' with { type: 'json' };
import answers from './answers.json' with { type: 'json' };
import changes from './changes.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import commands from './commands.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import editorInterface from './editor-interface.json' with { type: 'json' };
import fieldGuide from './field-guide.json' with { type: 'json' };
import fields from './fields.json' with { type: 'json' };
import filter from './filter.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import handbook from './handbook.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import importing from './import.json' with { type: 'json' };
import list from './list.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import openData from './open-data.json' with { type: 'json' };
import opportunities from './opportunities.json' with { type: 'json' };
import partners from './partners.json' with { type: 'json' };
import place from './place.json' with { type: 'json' };
import portal from './portal.json' with { type: 'json' };
import press from './press.json' with { type: 'json' };
import publishing from './publishing.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import sheets from './sheets.json' with { type: 'json' };
import spellings from './spellings.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };

export default {
  agreement,
  answers,
  changes,
  commands,
  editor,
  'field-guide': fieldGuide,
  filter,
  frame,
  handbook,
  home,
  import: importing,
  list,
  map,
  names,
  'open-data': openData,
  opportunities,
  partners,
  place,
  portal,
  press,
  publishing,
  questions,
  regions,
  register,
  search,
  statistics,
} satisfies Words;

export const apart = { check, editorInterface, fields, sheets, spellings, values } satisfies ApartWords;
