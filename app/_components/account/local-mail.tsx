"use client";

import { useSent } from "@/app/_components/form/action-form";

interface Props {
  words: string;
  linkWords: string;
}

/** On one's own machine no mail is sent: says where the letter lies, and gives the link that stands in it. */
export function LocalMail({ words, linkWords }: Props) {
  const { answer } = useSent();
  if (typeof answer?.file !== "string" || typeof answer.link !== "string") return null;
  return (
    <div className="local-mail">
      <p>
        {words} <code>{answer.file}</code>
      </p>
      <p>
        <a href={answer.link}>{linkWords}</a>
      </p>
    </div>
  );
}
