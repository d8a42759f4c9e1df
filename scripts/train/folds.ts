import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listItemFiles, readItemFile } from "../corpus/read";

export const FOLDS = 5;

/** A folder with data of its own, in which everything is trained without the items that are held out of it. */
export interface Fold {
  folder: string;
  /** Items that nothing in the folder has seen, as absolute paths. */
  heldOut: readonly string[];
}

/** Splits the training items of a language, every fifth into the same fold, and tells the folder of each. */
export function foldsOf(language: string, parent = ".cache/folds"): Fold[] {
  const files = trainingFiles(language);
  return Array.from({ length: FOLDS }, (_, fold) => ({
    folder: path.resolve(parent, String(fold)),
    heldOut: files.filter((_, index) => index % FOLDS === fold).map((file) => path.resolve(file)),
  }));
}

/** Lays out the folder of each fold anew, with nothing trained in it. */
export function layOutFolds(language: string): Fold[] {
  const files = trainingFiles(language);
  return foldsOf(language).map((fold) => {
    rmSync(fold.folder, { recursive: true, force: true });
    mkdirSync(path.join(fold.folder, "data/weights"), { recursive: true });
    if (existsSync("data/dictionary"))
      cpSync("data/dictionary", path.join(fold.folder, "data/dictionary"), { recursive: true });
    writeFileSync(path.join(fold.folder, "data/weights/confidence.json"), "{}\n");
    for (const file of files.filter((file) => !fold.heldOut.includes(path.resolve(file))))
      cpSync(file, path.join(fold.folder, file));
    return fold;
  });
}

/** The training items of a language, in the order of their paths. */
export const trainingFiles = (language: string): string[] =>
  listItemFiles().filter((file) => {
    const { header } = readItemFile(file);
    return header.split === "train" && header.language === language;
  });

/** Runs a program of ours with the data of a fold, and hands back what it printed. */
export function runIn(
  { folder }: Pick<Fold, "folder">,
  program: string,
  parameters: readonly string[],
  input = "",
): string {
  const root = process.cwd();
  const tsx = ["--tsconfig", path.join(root, "tsconfig.json"), path.join(root, program)];
  const IE_DATA = path.resolve(process.env.IE_DATA ?? path.join("..", "shared", "ie"));
  return execFileSync(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), ...tsx, ...parameters], {
    cwd: folder,
    env: { ...process.env, IE_DATA },
    encoding: "utf8",
    input,
    maxBuffer: 2 ** 28,
    stdio: ["pipe", "pipe", "inherit"],
  });
}
