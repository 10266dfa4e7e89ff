import { source } from '../definition.ts'

/** Instruments that more than one definition cites. */
export const cets = source('Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197), Warsaw, 16 May 2005', 'the text of the convention')
export const guidelines = source('Twenty Guidelines on Forced Return, CM(2005)40, 4 May 2005', 'the titles of the guidelines')
export const framework = source('IOM Framework for assisted voluntary return and reintegration, 2018', 'retornovoluntario.pt; publications.iom.int')
export const law115 = source('Federal Law of Russia 115-FZ on the legal status of foreign citizens, Chapter V.1', 'excerpts: ruvisa.online, city-advokat.ru, continent-online.com doc 30429484')
export const practice = source('Practice of case systems for readmission', 'derived from descriptions of RCMS and from the instruments themselves')
export const regulation1182 = source('Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits', 'remembered; no agreement that was read names it')
export const gdpr = source('Regulation (EU) 2016/679 (GDPR)', 'the text of the regulation')
export const law152 = source('Federal Law of Russia 152-FZ on personal data', 'remembered; not read')
