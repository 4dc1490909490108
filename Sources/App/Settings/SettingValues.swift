/// What has been set, and where: the command line wins over the environment, that over the file, that over what is
/// usual.
package struct SettingValues: Sendable {
  /// A value and where it was set.
  package struct Value: Equatable, Sendable {
    package let text: String
    /// As faults and the list of settings name it, such as `--port` or `samspel.conf:3`.
    package let source: String

    package init(text: String, source: String) {
      self.text = text
      self.source = source
    }
  }

  private let settings: [Setting]
  private let values: [String: Value]

  /// Reads the layers.
  ///
  /// - Parameters:
  ///   - settings: What can be set.
  ///   - arguments: The command line, such as `--port 8080` or `--port=8080`.
  ///   - environment: The environment, such as `SAMSPEL_PORT`.
  ///   - file: The name and text of the settings file, if there is one: lines such as `port = 8080`, `#` for remarks.
  /// - Throws: ``SettingFault`` that tells everything that cannot be read, and every wrong value beside.
  package init(
    _ settings: [Setting] = Setting.all, arguments: [String] = [], environment: [String: String] = [:],
    file: (name: String, text: String)? = nil
  ) throws(SettingFault) {
    self.settings = settings
    let names = Set(settings.map(\.name))
    var values: [String: Value] = [:]
    var faults = SettingFaults()
    if let file { Self.read(file, names, into: &values, &faults) }
    for setting in settings {
      guard let text = environment[setting.environmentName] else { continue }
      values[setting.name] = Value(text: text, source: setting.environmentName)
    }
    Self.read(arguments, names, into: &values, &faults)
    // Only a list of networks may be empty: a database without an address would be whichever the machine has.
    for setting in settings where setting.type != "networks" {
      guard let value = values[setting.name], value.text.isEmpty else { continue }
      faults.note(SettingFault("\(value.source): a value is missing."))
      values[setting.name] = nil
    }
    self.values = values
    if !faults.isEmpty { _ = faults.value(or: nil) { () throws(SettingFault) in try Settings(self) } }
    try faults.expectNone()
  }

  /// The value of a setting: what was set, or what is usual; `nil` if it is neither.
  package subscript(name: String) -> Value? {
    if let value = values[name] { return value }
    guard let setting = settings.first(where: { $0.name == name }), !setting.standard.isEmpty else { return nil }
    return Value(text: setting.standard, source: "default")
  }

  /// Every setting on a line of its own, as the settings file would have it; secrets are blanked.
  package var listing: String {
    settings.map { setting in
      let value = self[setting.name]
      let text = value.map { setting.isSecret ? "********" : $0.text } ?? ""
      return "\(value == nil ? "# " : "")\(setting.name) = \(text)" + (value.map { "  # \($0.source)" } ?? "not set")
    }.joined(separator: "\n")
  }

  private static func read(
    _ file: (name: String, text: String), _ names: Set<String>, into values: inout [String: Value],
    _ faults: inout SettingFaults
  ) {
    var text = file.text
    // Some editors put a mark that nobody sees before the first word.
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var places: [String: String] = [:]
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let place = "\(file.name):\(number + 1)"
      guard parts.count == 2 else {
        faults.note(SettingFault("\(place): write a name, = and a value."))
        continue
      }
      let name = String(trimmed(parts[0]))
      guard names.contains(name) else {
        faults.note(SettingFault("\(place): \(name) is no setting. See samspel serve --help."))
        continue
      }
      if let earlier = places.updateValue(place, forKey: name) {
        faults.note(
          SettingFault("\(place): \(name) is set in \(earlier) already. Take one of the two lines out."))
      }
      values[name] = Value(text: String(trimmed(parts[1])), source: place)
    }
  }

  private static func read(
    _ arguments: [String], _ names: Set<String>, into values: inout [String: Value],
    _ faults: inout SettingFaults
  ) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].dropFirst(2))
      guard parts[0].hasPrefix("--"), names.contains(name) else {
        faults.note(SettingFault("\(parts[0]) is no setting. See samspel serve --help."))
        // What follows a name that is misspelt is its value.
        if argument.hasPrefix("--"), parts.count == 1, rest.first?.hasPrefix("--") == false { rest.removeFirst() }
        continue
      }
      guard let text = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        faults.note(SettingFault("--\(name) needs a value."))
        continue
      }
      values[name] = Value(text: text, source: "--\(name)")
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let isWhite = { (character: Character) in character == " " || character == "\t" || character == "\r" }
    var text = text.drop(while: isWhite)
    while let last = text.last, isWhite(last) { text.removeLast() }
    return text
  }
}
