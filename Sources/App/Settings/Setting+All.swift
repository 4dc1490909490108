extension Setting {
  /// Everything that can be set for `samspel serve`.
  package static let all: [Setting] = reach + store + limits + passwords

  private static let reach = [
    Setting("listen", "address", standard: "127.0.0.1", "The address on which connections are taken."),
    Setting("port", "number", standard: "8080", range: "0 to 65535, 0 for any free one", "The port to listen on."),
    Setting(
      "public-url", "url", range: "https://host, with a port if it is not the usual one; http for this machine alone",
      "How visitors reach the site. Needed unless only this machine can; requests for any other host are refused."),
    Setting(
      "trusted-proxies", "networks", range: "addresses, blocks such as 10.0.0.0/8, loopback, private",
      "The reverse proxies whose X-Forwarded-For, -Proto and -Host are believed."),
    Setting(
      "certificate", "file", "A certificate chain (PEM), if no proxy stands in front. Goes with --certificate-key."),
    Setting("certificate-key", "file", "The private key of the certificate (PEM)."),
    Setting(
      "inside-networks", "networks", standard: "loopback private", range: "as for trusted-proxies",
      "The networks from which staff sign in without a second factor."),
  ]

  private static let store = [
    Setting(
      "data", "folder", standard: "samspel-data",
      "Where everything is kept. It is made if it is not there, and only its owner may read it."),
    Setting(
      "database", "address", range: "host=… dbname=… user=…, or postgresql://…", isSecret: true,
      "A PostgreSQL instead of the store in the folder."),
    Setting("key-file", "file", "The secret of the installation (default: samspel.key in the folder); in no backup."),
    Setting("packs", "folder", "Packs of one's own; one takes the place of the program's with the same country."),
    Setting("pictures", "folder", "A set of symbols, CODE.svg for each (default: pictures beside the program)."),
    Setting(
      "zone", "name", range: "an IANA name; default: the machine's own",
      "The time zone of days that belong to no service."),
  ]

  private static let limits = [
    Setting("connections", "number", standard: "4000", range: "1 to 100000", "The most open connections."),
    Setting(
      "connections-per-address", "number", standard: "200", range: "1 to 100000",
      "The most open connections of one address; trusted proxies are not counted."),
    Setting(
      "requests-per-second", "number", standard: "200", range: "0 to 100000, 0 for no limit",
      "How many requests of one address are answered in the long run. Ten times as many may come at once."),
    Setting(
      "idle-seconds", "seconds", standard: "30", range: "1 to 3600",
      "When a connection is closed on which nothing is asked, or whose request does not get finished."),
    Setting(
      "body-seconds", "seconds", standard: "20", range: "1 to 3600",
      "How long what is sent may take before it must come faster than 4 kB a second."),
    Setting(
      "upload-megabytes", "number", standard: "256", range: "1 to 1000",
      "The most that is read of one request; what is too large for its field is read and let go of."),
    Setting(
      "stop-seconds", "seconds", standard: "10", range: "1 to 600",
      "How long requests may take to finish once the site is asked to stop."),
    Setting(
      "log-level", "level", standard: "info", range: "trace, debug, info, notice, warning, error or critical",
      "How much is written to the log on standard error."),
  ]

  private static let passwords = [
    Setting(
      "password-memory", "megabytes", standard: "19", range: "8 to 1024",
      "The memory that checking one password takes (Argon2id)."),
    Setting("password-passes", "number", standard: "2", range: "1 to 16", "The passes over that memory."),
    Setting(
      "password-threads", "number", standard: "2", range: "1 to 64", "How many passwords are checked at a time."),
    Setting(
      "password-queue", "number", standard: "64", range: "1 to 10000",
      "How many may wait to be checked; further ones are asked to come back."),
  ]
}
