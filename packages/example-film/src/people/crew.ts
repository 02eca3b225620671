import { minutes } from '@callboard/time'
import { personIdOf } from '../stable-id.js'
import { fictionalPhone, mailbox, type CrewMember } from './person.js'

type Row = readonly [position: string, name: string, mail: string, callOffset?: number]

const rows: Readonly<Record<string, readonly Row[]>> = {
  Production: [
    ['Producer', 'Marguerite Osei', 'marguerite.osei', 30],
    ['Line Producer', 'Håkon Bjørnstad', 'hakon.bjornstad'],
    ['Production Coordinator', 'Inês Carvalho', 'ines.carvalho'],
    ['Assistant Coordinator', 'Dafydd Ellis', 'dafydd.ellis'],
    ['Production Assistant', 'Mei-Lin Zhao', 'mei-lin.zhao', -15],
  ],
  Direction: [
    ['Director', 'Yasmin Haddad', 'yasmin.haddad', 15],
    ['1st Assistant Director', 'Ruben Achterberg', 'ruben.achterberg'],
    ['2nd Assistant Director', 'Priya Raman', 'priya.raman', -15],
    ['3rd Assistant Director', 'Lachlan Reid', 'lachlan.reid', -15],
    ['Set Runner', 'Zuzanna Król', 'zuzanna.krol', -30],
  ],
  Script: [['Script Supervisor', 'Eilidh MacAskill', 'eilidh.macaskill']],
  Camera: [
    ['Director of Photography', 'Joaquín Iturbe', 'joaquin.iturbe', 15],
    ['Camera Operator', 'Frieda Baumgärtner', 'frieda.baumgaertner'],
    ['1st Assistant Camera', 'Kwabena Mensah', 'kwabena.mensah'],
    ['2nd Assistant Camera', 'Lucía Fernández', 'lucia.fernandez', -15],
    ['Drone Pilot', 'Arvid Sjöberg', 'arvid.sjoberg', 30],
  ],
  Sound: [
    ['Sound Mixer', 'Bartholomew Quaye', 'bartholomew.quaye'],
    ['Boom Operator', 'Nadia Čermáková', 'nadia.cermakova'],
    ['Music Playback', 'Gwenllian Rees', 'gwenllian.rees'],
  ],
  Electric: [
    ['Gaffer', 'Stanisław Nowak', 'stanislaw.nowak'],
    ['Best Boy Electric', 'Ifor Bevan', 'ifor.bevan'],
    ['Electrician', 'Amara Diallo', 'amara.diallo'],
    ['Electrician', 'Çağla Yıldız', 'cagla.yildiz'],
  ],
  Grip: [
    ['Key Grip', 'Sione Fale', 'sione.fale'],
    ['Best Boy Grip', 'Rory Penhale', 'rory.penhale'],
    ['Grip', 'Tomé Figueira', 'tome.figueira'],
  ],
  Art: [
    ['Production Designer', 'Ottoline Ruiz', 'ottoline.ruiz', 15],
    ['Art Director', 'Bé Hendriks', 'be.hendriks'],
    ['Standby Painter', 'Ludmila Šimková', 'ludmila.simkova'],
  ],
  Props: [
    ['Prop Master', 'Gethin Powys', 'gethin.powys'],
    ['Standby Props', 'Noor van Dijk', 'noor.vandijk'],
  ],
  Wardrobe: [
    ['Costume Designer', 'Odalys Peña', 'odalys.pena'],
    ['Wardrobe Supervisor', 'Harriet Yelland', 'harriet.yelland', -15],
  ],
  'Make-up & Hair': [
    ['Make-up & Hair Designer', 'Thérèse Gagnon', 'therese.gagnon'],
    ['Make-up Artist', 'Abeba Tesfaye', 'abeba.tesfaye'],
    ['Hair Stylist', 'Kirsten Mäkinen', 'kirsten.makinen'],
  ],
  'Stunts & SFX': [
    ['Stunt Coordinator', 'Dov Abramsky', 'dov.abramsky'],
    ['SFX Supervisor (Fog)', 'Rosalind Teague', 'rosalind.teague', -60],
  ],
  Locations: [
    ['Location Manager', 'Caspian Rowe', 'caspian.rowe'],
    ['Location Assistant', 'Ayumi Satō', 'ayumi.sato', -15],
  ],
  Transport: [
    ['Transport & Marine Captain', 'Len Curnow', 'len.curnow'],
    ['Unit Driver', 'Oksana Melnyk', 'oksana.melnyk'],
  ],
  Catering: [['Caterer', "Fatou N'Diaye", 'fatou.ndiaye']],
  'Post & DIT': [
    ['Digital Imaging Technician', 'Ásgeir Þórsson', 'asgeir.thorsson'],
    ['Editor', 'Vivienne Achebe', 'vivienne.achebe', 120],
  ],
}

/** The forty-five of the crew, department by department in the order of the call sheet. */
export const crew: readonly CrewMember[] = Object.entries(rows)
  .flatMap(([department, people]) => people.map((row) => ({ department, row })))
  .map(({ department, row: [position, name, mail, callOffset] }, index) => ({
    personId: personIdOf(name),
    department,
    position,
    name,
    email: mailbox(mail),
    phone: fictionalPhone(201 + index),
    callOffset: minutes(callOffset ?? 0),
  }))
