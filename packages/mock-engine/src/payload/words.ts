/** Words of which plausible texts are made. Domains are those that RFC 2606 keeps for examples. */

export const firstNames = (
  'Ada Amir Anna Ben Carla Chen Dana Diego Elena Emma Farid Freja Grace Hana Hugo Ines Isak Jonas Julia Kofi Lars Leila ' +
  'Liam Lina Lucia Mads Maria Mateo Mina Nadia Noah Olga Omar Oskar Petra Priya Rosa Ruth Sami Sara Sofia Tariq Theo ' +
  'Thuy Vera Victor Wanda Yara Yusuf Zoe'
).split(' ');

export const lastNames = (
  'Adams Ahmed Andersen Baker Berg Bianchi Carter Castro Clarke Costa Dahl Diaz Dubois Evans Fischer Garcia Hansen Ito ' +
  'Jensen Kaya Keller Khan Kim Kowalski Larsen Lee Lopez Mendes Meyer Moreau Murphy Nguyen Novak Okafor Olsen Patel ' +
  'Pereira Petrov Quinn Rossi Sato Schmidt Silva Singh Svensson Tan Torres Weber Wright Yilmaz'
).split(' ');

export const companies = (
  'Alder Works,Beacon Studio,Birch & Sons,Bluewater Travel,Copper Lane,Eastgate Partners,Fjord Supply,Harbour House,' +
  'Juniper Labs,Kestrel Tours,Lighthouse Media,Maple Foods,North Pier,Oakfield Group,Quay Consulting,Red Brick Co.,' +
  'Silver Birch,Tidewater,Upland Homes,Willow Trading'
).split(',');

export const cities =
  'Aarhus,Amsterdam,Athens,Bergen,Bristol,Copenhagen,Dublin,Edinburgh,Ghent,Lisbon,London,Lyon,Malmo,Melbourne,Oslo,Porto,Sydney,Turin,Vienna,Zurich'.split(
    ',',
  );

export const streets =
  'Bridge Street,Castle Road,Church Lane,Garden Walk,Harbour Street,High Street,Market Place,Mill Lane,Park Avenue,Quay Road,River Terrace,Station Road'.split(
    ',',
  );

/** They end the names of things: rooms, tours, tickets. */
export const qualities =
  'Amber,Classic,Coast,Deluxe,East,Express,Garden,Gold,Grand,Harbour,Lake,North,Premium,River,Silver,South,Sunset,View,West,Wood'.split(
    ',',
  );

export const sentences = [
  'Please call before you come.',
  'We will arrive a little late.',
  'One of us uses a wheelchair.',
  'Could we have a table by the window?',
  'It is a birthday, so a candle would be lovely.',
  'Nothing else to add.',
  'We need an invoice for our company.',
  'Is there a place to leave a bicycle?',
  'Two of us do not eat meat.',
  'Thank you for the quick answer.',
  'Parking for one car, please.',
  'We look forward to it.',
];
