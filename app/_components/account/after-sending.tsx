"use client";

import type { ReactNode } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  /** The fields, until the form has been sent well. */
  children: ReactNode;
  /** What stands there afterwards. */
  afterwards?: ReactNode;
}

/** Puts what comes next in the place of the fields of a form that is done with. */
export function AfterSending({ children, afterwards }: Props) {
  return useSent().outcome === "done" ? afterwards : children;
}
