/** Endings that Kyrgyz joins to a noun, a numeral or a unit: number, possession, case and "of" adjectives. */
export const KYRGYZ_ENDINGS: ReadonlySet<string> = combined(
  ["", "лар лер лор лөр дар дер дор дөр тар тер тор төр"].join(" "),
  "и ы у ү си сы су сү ым им ум үм ныкы",
  "нын нин нун нүн дын дин дун дүн тын тин тун түн ны ни ну нү ды ди ду дү ты ти ту тү га ге го гө ка ке ко кө на не но нө да де до дө та те то тө нда нде ндо ндө дан ден дон дөн тан тен тон төн нан нен нон нөн ндан нден ндон ндөн дагы деги догу дөгү тагы теги тогу төгү ндагы ндеги ндогу ндөгү дагыдан дегиден догудан дөгүдөн тагыдан тегиден ндагыдан кы ки ку кү гы ги гу гү лык лик лук лүк дык дик дук дүк тык тик тук түк луу лүү дуу дүү туу түү ча че чо чө дай дей дой дөй тай ой ондой өп оп дөп дап деп лап леп нун а е о ө ө и ү н ын ин ун үн кылган кыдан киден гыдан",
);

/** The same of Uzbek, in Latin. */
export const UZBEK_ENDINGS: ReadonlySet<string> = combined(
  " lar",
  "i si im imiz ing",
  "ning ni ga ka qa da dan ini iga ida idan ining gi dagi idagi dagidan idagidan gidan gacha igacha lik lig li cha dek day dagilar ta tadan tasi tasini tasidan taga tada tasining talik talab tacha tagacha tani tasiga ala",
);

function combined(numbers: string, possessions: string, cases: string): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const number of ["", ...numbers.split(" ")])
    for (const possession of ["", ...possessions.split(" ")])
      for (const ending of ["", ...cases.split(" ")]) endings.add(number + possession + ending);
  endings.delete("");
  return endings;
}
