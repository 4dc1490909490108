import App
import Logging
import Testing
import Web

struct `The settings` {
  private func settings(_ arguments: String...) throws -> Settings {
    try Settings(SettingValues(arguments: arguments))
  }

  @Test func `what nobody sets has its default`() throws {
    let settings = try settings()
    #expect(settings.listen == "127.0.0.1")
    #expect(settings.port == 8080)
    #expect(settings.isLocal)
    #expect(settings.publicOrigin == nil)
    #expect(settings.trustedProxies.isEmpty)
    #expect(settings.logLevel == .info)
    #expect(settings.hashing == HashingCost())
  }

  @Test func `the command line wins over the environment, that over the file, that over the default`() throws {
    let file = (name: "samspel.conf", text: "# remarks\n\nport = 1\nidle-seconds=3\r\nlog-level = debug\n")
    let values = try SettingValues(
      arguments: ["--port", "3"], environment: ["SAMSPEL_PORT": "2", "SAMSPEL_IDLE_SECONDS": "2", "HOME": "/"],
      file: file)
    #expect(values["port"] == .init(text: "3", source: "--port"))
    #expect(values["idle-seconds"] == .init(text: "2", source: "SAMSPEL_IDLE_SECONDS"))
    #expect(values["log-level"] == .init(text: "debug", source: "samspel.conf:5"))
    #expect(values["body-seconds"] == .init(text: "20", source: "default"))
    #expect(try Settings(values).port == 3)
  }

  @Test(arguments: [
    (["--port", "x"], "--port: write a whole number from 0 to 65535, not x."),
    (["--port=70000"], "--port: write a whole number from 0 to 65535, not 70000."),
    (["--prot", "1"], "--prot is no setting. See samspel serve --help."),
    (["port"], "port is no setting. See samspel serve --help."), (["--port"], "--port needs a value."),
    (["--listen", "localhost"], "--listen: write an address such as 127.0.0.1 or ::1, not localhost."),
    (["--listen", "0.0.0.0"], "--listen: other machines reach 0.0.0.0, so --public-url must be set too."),
    (["--public-url", "samspel.example"], "--public-url: write https://host, with a port if it is not the usual one."),
    (["--public-url", "https://a/b"], "--public-url: write https://host, with a port if it is not the usual one."),
    (["--certificate", "a"], "--certificate: --certificate-key must be set too."),
    (["--log-level", "loud"], "--log-level: write trace, debug, info, notice, warning, error or critical."),
    (
      ["--trusted-proxies", "proxy"],
      "--trusted-proxies: write addresses, blocks such as 10.0.0.0/8, loopback or private."
    ),
    (["--password-memory", "1"], "--password-memory: write a whole number from 8 to 1024, not 1."),
    (["--data", ""], "--data: a value is missing."), (["--database="], "--database: a value is missing."),
    (["--trusted-proxies=", "--key-file", ""], "--key-file: a value is missing."),
  ])
  func `a wrong value is one sentence that says where it stands`(arguments: [String], sentence: String) {
    #expect(throws: SettingFault(sentence)) { try Settings(SettingValues(arguments: arguments)) }
  }

  @Test func `everything that is wrong is told at once, each on a line of its own`() {
    let arguments = ["--port", "x", "--prot", "1", "--listen=0.0.0.0", "--idle-seconds"]
    let file = (name: "f", text: "port = 1\nport = 2\nnonsense\nconnections = many\n")
    let fault = SettingFault(
      """
      f:2: port is set in f:1 already. Take one of the two lines out.
      f:3: write a name, = and a value.
      --prot is no setting. See samspel serve --help.
      --idle-seconds needs a value.
      --port: write a whole number from 0 to 65535, not x.
      SAMSPEL_ZONE: write a time zone that this machine knows, not Mars/X.
      f:4: write a whole number from 1 to 100000, not many.
      --listen: other machines reach 0.0.0.0, so --public-url must be set too.
      """)
    #expect(throws: fault) {
      try Settings(SettingValues(arguments: arguments, environment: ["SAMSPEL_ZONE": "Mars/X"], file: file))
    }
    let values = ["--connections=0", "--log-level=loud", "--listen=here", "--public-url=http://a.se"]
    #expect(
      throws: SettingFault(
        """
        --listen: write an address such as 127.0.0.1 or ::1, not here.
        --public-url: write https://host; http is for this machine alone, such as http://localhost.
        --connections: write a whole number from 1 to 100000, not 0.
        --log-level: write trace, debug, info, notice, warning, error or critical.
        """)
    ) { try Settings(SettingValues(arguments: values)) }
  }

  @Test(arguments: [
    ("port 1", "f:2: write a name, = and a value."), ("prot = 1", "f:2: prot is no setting. See samspel serve --help."),
    ("port = 1\n\nport = 2", "f:4: port is set in f:2 already. Take one of the two lines out."),
    ("port = x", "f:2: write a whole number from 0 to 65535, not x."),
  ])
  func `a wrong line of the file is named by its number`(line: String, sentence: String) {
    #expect(throws: SettingFault(sentence)) { try Settings(SettingValues(file: (name: "f", text: "#\n" + line))) }
  }

  @Test func `a mark that an editor puts before the first line is read past`() throws {
    let values = try SettingValues(file: (name: "f", text: "\u{FEFF}port = 1\nidle-seconds = 3\n"))
    #expect(values["port"] == .init(text: "1", source: "f:1"))
    #expect(values["idle-seconds"] == .init(text: "3", source: "f:2"))
  }

  @Test(arguments: [
    ("https://Samspel.Example/", "https://samspel.example"), ("https://a.se:443", "https://a.se"),
    ("http://localhost:80", "http://localhost"), ("https://a.se:8443", "https://a.se:8443"),
    ("https://[::1]:1", "https://[::1]:1"),
  ])
  func `the public address becomes what browsers write as origin`(text: String, origin: String) throws {
    #expect(try settings("--public-url", text).publicOrigin == origin)
  }

  @Test(arguments: ["http://a.se", "http://10.0.0.1:8080", "http://localhost.a.se", "http://[2001:db8::1]"])
  func `without encryption only this machine is served`(text: String) {
    #expect(throws: SettingFault.self) { try settings("--public-url", text) }
  }

  @Test(arguments: ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"])
  func `this machine needs no encryption`(text: String) throws {
    #expect(try settings("--public-url", text).publicOrigin == text)
  }

  @Test func `the list shows every setting and where it was set, and no secret`() throws {
    let secret = Setting("word", "text", isSecret: true, "A secret.")
    let plain = Setting("port", "number", standard: "1", "A port.")
    let unset = Setting("other", "text", "Something else.")
    let values = try SettingValues([secret, plain, unset], arguments: ["--word", "hemligt"])
    #expect(values.listing == "word = ********  # --word\nport = 1  # default\n# other = not set")
  }

  @Test func `every default is one that may be set`() throws {
    for setting in Setting.all where !setting.standard.isEmpty {
      let values = try SettingValues(arguments: ["--\(setting.name)", setting.standard])
      #expect(throws: Never.self, "\(setting.name)") { try Settings(values) }
    }
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    #expect(Setting.all.allSatisfy { $0.help.contains($0.meaning) })
  }
}
