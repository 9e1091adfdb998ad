"""A daemon under watch, for the benchmarks: its memory, descriptors and processor time."""
import contextlib, os, resource, signal, subprocess


class Daemon:
    """corpusd with one configuration; its log goes to a file beside that."""

    def __init__(self, binary, config, descriptors=None, before=()):
        self.log_path = os.path.join(os.path.dirname(config), "log")
        limit = (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))) if descriptors else None
        self.log = open(self.log_path, "wb")
        self.process = subprocess.Popen([*before, binary, "run", "--config", config], stdout=self.log, stderr=self.log,
                                        preexec_fn=limit)

    def memory(self, name="VmRSS"):
        """A figure of /proc/PID/status in MB; 0 where the process is gone."""
        with contextlib.suppress(OSError), open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith(name + ":"):
                    return int(line.split()[1]) / 1024
        return 0

    def descriptors(self):
        with contextlib.suppress(OSError):
            return len(os.listdir(f"/proc/{self.process.pid}/fd"))
        return 0

    def seconds(self):
        """Processor time so far."""
        with contextlib.suppress(OSError), open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        return 0

    def is_alive(self):
        return self.process.poll() is None

    def stop(self):
        if self.is_alive():
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()
        finally:
            self.log.close()

    def lines(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as file:
            return file.read().splitlines()
