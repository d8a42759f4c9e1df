// Loaded first (node --import) into every process the launcher starts: when the one who started it is gone, also by
// kill -9, it is told to stop as by SIGTERM. The channel itself keeps nobody alive.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
