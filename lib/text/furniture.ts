/**
 * Lines that belong to the page an article stood on and not to the article: buttons, counters, share bars, cookie
 * notices. A line counts only when the whole of it is such a thing, so that no sentence of an article is lost.
 */
export function isFurniture(line: string): boolean {
  if (line.length > 160) return false;
  return FURNITURE.some((pattern) => pattern.test(line)) || isShareBar(line);
}

/** "Facebook Twitter Telegram": two or more names of networks and nothing else. */
function isShareBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|·•,/]+/u)
    .filter((word) => word !== "");
  return words.length >= 2 && words.every((word) => NETWORKS.has(word));
}

const NETWORKS: ReadonlySet<string> = new Set(
  "facebook fb twitter x telegram whatsapp viber vk вконтакте одноклассники ok instagram linkedin youtube tiktok rss e-mail email threads".split(
    " ",
  ),
);

const line = (...alternatives: string[]): RegExp =>
  new RegExp(`^(?:${alternatives.join("|")})(?:\\s*[:(]?\\s*\\d{1,7}\\)?)?[\\s×✕✖x+>»→↗…!.]*$`, "iu");

const button = line(
  // Russian
  "(?:добавить|оставить|написать) (?:комментарий|отзыв)",
  "комментарии",
  "комментировать",
  "комментариев нет",
  "нет комментариев",
  "поделиться(?: (?:новостью|статьей|статьёй|ссылкой|в соцсетях|в социальных сетях))?",
  "распечатать",
  "версия для печати",
  "печать",
  "подписаться",
  "(?:подписаться|подписывайтесь) на (?:наш |нас |новости|рассылку|обновления).{0,40}",
  "скопировать ссылку",
  "просмотров",
  "просмотры",
  "(?:сообщить об|нашли) ошибк[еу]",
  "загрузить еще",
  "показать еще",
  "наверх",
  "назад",
  "на главную",
  "войти",
  "регистрация",
  "реклама",
  "лента новостей",
  "популярное",
  "самое читаемое",
  "новости партнеров",
  // Kyrgyz
  "(?:комментарий|пикир) (?:кошуу|калтыруу|жазуу)",
  "пикирлер",
  "бөлүшүү",
  "бөлүшүңүз",
  "басып чыгаруу",
  "жазылуу",
  "катталуу",
  "кирүү",
  "көрүүлөр",
  // Uzbek
  "izoh (?:qoldirish|qoʻshish|qo['‘’]shish)",
  "izohlar",
  "ulashish",
  "baham koʻrish",
  "chop etish",
  "obuna boʻlish",
  "obuna bo['‘’]lish",
  "kirish",
  "roʻyxatdan oʻtish",
  "koʻrishlar",
  "изоҳ (?:қолдириш|қўшиш)",
  "изоҳлар",
  "улашиш",
  "чоп этиш",
  "обуна бўлиш",
  // English
  "(?:add|leave|post) (?:a )?(?:comment|reply)",
  "(?:\\d{1,5} )?comments?",
  "share(?: (?:this(?: article| story)?|on facebook|on twitter))?",
  "print(?: this page)?",
  "subscribe",
  "sign (?:in|up)",
  "log in",
  "views?",
  "copy link",
  "advertisement",
  "back to top",
  "load more",
);

const related =
  /^(?:читайте(?: также| ещё| еще)|смотрите также|по теме|материалы по теме|похожие (?:новости|статьи)|дагы окуңуз|ушул эле темада|окуңуз|shuningdek oʻqing|mavzuga oid|oʻqing|шунингдек ўқинг|мавзуга оид|read (?:also|more)|see also|related(?: (?:articles|stories|news))?)(?:\s*[:：—–-].{0,140})?$/iu;

const cookies =
  /^(?:(?:этот|наш|данный) сайт использует (?:файлы )?cookies?|мы используем (?:файлы )?cookies?|продолжая (?:использовать|пользоваться) (?:наш |этот )?сайт|бул сайт cookie|ushbu sayt cookie|biz cookie|ушбу сайт cookie|this (?:web)?site uses cookies|we use cookies)/iu;

const found = /^(?:если вы )?(?:нашли|заметили|увидели) (?:ошибку|опечатку)[^.]{0,30}(?:ctrl|выделите)/iu;

const FURNITURE: readonly RegExp[] = [button, related, cookies, found];
