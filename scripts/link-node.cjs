// postinstall: makes node_modules/.bin/node the Node shipped in the node-<platform>-<arch> package.
// npm 11 links it by itself; npm 10 (with Node 20 and 22) drops the link, because the packages of
// the other platforms declare the same bin name.
const fs = require("node:fs");
const path = require("node:path");

const windows = process.platform === "win32";
const executable = windows ? "node.exe" : "node";
const platformPackage = `node-${windows ? "win" : process.platform}-${process.arch}`;
const modules = path.join(__dirname, "..", "node_modules");
const shipped = path.join(modules, platformPackage, "bin", executable);
const link = path.join(modules, ".bin", executable);

if (fs.existsSync(shipped)) {
  fs.mkdirSync(path.dirname(link), { recursive: true });
  if (!fs.existsSync(link) || fs.realpathSync(link) !== fs.realpathSync(shipped)) {
    fs.rmSync(link, { force: true });
    if (windows) fs.linkSync(shipped, link);
    else fs.symlinkSync(path.relative(path.dirname(link), shipped), link);
  }
} else if (Number(process.versions.node.split(".")[0]) < 22) {
  console.warn(
    `No Node is packaged for ${process.platform}-${process.arch}; please install Node 24 (this is ${process.version}).`,
  );
}
