// Imported before anything that logs: every line of this process says that it is the worker's.
process.env.SPRAVKA_PROCESS = "worker";
