import CoCreation
import Values

/// Reads the `project.qde` of a project, with the sources from its archive.
struct ProjectReader {
  private let root: Node
  private let place: QualitativePlace
  private var codes: [CodeEntry] = []
  private var coders: [ID<Human>: Text] = [:]
  private var order: [ID<Human>] = []
  private var notes: [ID<Node>: ReadNote] = [:]
  private var found = FoundCodes()
  private var passages: Set<ID<Passage>> = []

  private struct ReadNote {
    let coder: ID<Human>?
    let name: String?
    let words: Text?
  }

  private static let otherSources: Set<String> = ["PictureSource", "PDFSource", "AudioSource", "VideoSource"]

  init(_ root: Node, place: QualitativePlace) {
    self.root = root
    self.place = place
  }

  mutating func project(from archive: inout ZipReader) throws(ExchangeFault) -> CodingProject {
    if let book = root.first("CodeBook") { codes = try CodeTree.read(book, in: place) }
    try readUsers()
    try readNotes()
    let nodes = root.first("Sources")?.children ?? []
    var sources: [ProfileSourceAdded] = []
    for node in nodes where node.name == "TextSource" { sources.append(try source(node, from: &archive)) }
    guard Set(sources.map(\.source)).count == sources.count else {
      throw place.fault(root, "two sources have one identity")
    }
    let leftOut = nodes.filter { Self.otherSources.contains($0.name) }.map { $0.attributes["name"] ?? $0.name }
    guard !sources.isEmpty else {
      throw place.fault(root, "it holds no text; texts only are read here, no pictures, films, sound or PDF")
    }
    return CodingProject(
      title: root.attributes["name"] ?? "", codes: codes, profiles: try profiles(of: sources),
      coders: order.map { id in
        ExchangedCoder(id: id, name: coders[id] ?? Self.noName, codings: found.codings(of: id))
      }.filter { !$0.codings.isEmpty }, leftOut: leftOut)
  }

  private static let noName: Text = {
    guard let text = try? Text("?") else { preconditionFailure("a question mark is a text") }
    return text
  }()

  private mutating func readUsers() throws(ExchangeFault) {
    for user in root.first("Users")?.all("User") ?? [] {
      let id: ID<Human> = try GUID.read(user, in: place)
      coders[id] = try place.text(user, user.attributes["name"] ?? user.attributes["id"] ?? "")
      order.append(id)
    }
    guard Set(order).count == order.count else { throw place.fault(root, "two users have one identity") }
  }

  private mutating func readNotes() throws(ExchangeFault) {
    for note in root.first("Notes")?.all("Note") ?? [] {
      let id: ID<Node> = try GUID.read(note, in: place)
      notes[id] = ReadNote(
        coder: note.attributes["creatingUser"].flatMap { GUID.read($0) }, name: note.attributes["name"],
        words: try place.text(note, note.first("PlainTextContent")?.text ?? ""))
    }
  }

  // MARK: - Sources

  private mutating func source(_ node: Node, from archive: inout ZipReader) throws(ExchangeFault) -> ProfileSourceAdded
  {
    let id: ID<ProfileSource> = try GUID.read(node, in: place)
    let text = try words(of: node, from: &archive)
    let count = text.count
    var marks: [PassageMark] = []
    var known: [Place: ID<Passage>] = [:]
    for selection in node.all("PlainTextSelection") {
      let at = try Place(selection, count, place)
      let passage: ID<Passage>
      if let same = known[at] {
        passage = same
      } else {
        passage = try GUID.read(selection, in: place)
        guard passages.insert(passage).inserted else {
          throw place.fault(selection, "two selections have the identity \(passage)")
        }
        known[at] = passage
        marks.append(
          PassageMark(
            passage: passage, field: selection.attributes["name"].flatMap { ProfileField(rawValue: $0) },
            start: at.start, end: at.end))
      }
      try readCodings(of: selection, in: passage)
    }
    if !node.all("Coding").isEmpty {
      // A coding of the whole text, which the standard allows without a selection.
      let whole = known[Place(start: 0, end: count)] ?? id.retyped()
      if known[Place(start: 0, end: count)] == nil {
        marks.append(PassageMark(passage: whole, field: nil, start: 0, end: count))
        passages.insert(whole)
      }
      try readCodings(of: node, in: whole)
    }
    return ProfileSourceAdded(
      source: id, title: try place.text(node, node.attributes["name"] ?? "") ?? Self.noName, text: text,
      links: try links(of: node), passages: marks)
  }

  private func links(of node: Node) throws(ExchangeFault) -> [Text] {
    guard let description = node.first("Description") else { return [] }
    var links: [Text] = []
    for line in description.text.split(whereSeparator: \.isNewline) {
      if let link = try place.text(description, String(line)) { links.append(link) }
    }
    return links
  }

  /// A stretch of a text.
  private struct Place: Hashable {
    let start: Int
    let end: Int

    init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    init(_ node: Node, _ count: Int, _ place: QualitativePlace) throws(ExchangeFault) {
      guard let start = node.attributes["startPosition"].flatMap({ Int($0) }),
        let end = node.attributes["endPosition"].flatMap({ Int($0) })
      else { throw place.fault(node, "the selection has no startPosition or no endPosition") }
      guard start >= 0, start < end, end <= count else {
        throw place.fault(node, "the selection goes from \(start) to \(end), but the text has \(count) characters")
      }
      self.start = start
      self.end = end
    }
  }

  private func words(of node: Node, from archive: inout ZipReader) throws(ExchangeFault) -> SourceText {
    var raw = node.first("PlainTextContent")?.text
    if raw == nil {
      guard let path = node.attributes["plainTextPath"] else {
        throw place.fault(node, "the source has no plain text; export it with plain text")
      }
      guard path.hasPrefix("internal://") else {
        throw place.fault(node, "the text \"\(path.prefix(120))\" is not inside the file; export with internal sources")
      }
      let name = "\(ProjectFile.folder)/\(path.dropFirst("internal://".count))"
      guard let bytes = try archive.entry(name) else { throw place.fault(node, "\(name) is not in the archive") }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ExchangeFault(file: place.file, place: name, problem: "the text is not UTF-8; save it as UTF-8")
      }
      raw = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }
    do throws(SourceText.Fault) {
      return try SourceText(raw ?? "")
    } catch {
      switch error {
      case .empty: throw place.fault(node, "the text is empty")
      case let .tooLong(limit): throw place.fault(node, "the text has more than \(limit) characters; divide it")
      case .unreadable: throw place.fault(node, "the text has control characters; save it as plain text")
      }
    }
  }

  // MARK: - Codings

  private mutating func readCodings(of node: Node, in passage: ID<Passage>) throws(ExchangeFault) {
    for coding in node.all("Coding") {
      guard let reference = coding.first("CodeRef") else { throw place.fault(coding, "the coding names no code") }
      let code: ID<Code> = try GUID.read(reference, "targetGUID", in: place)
      guard codes.contains(where: { $0.id == code && $0.content.isCodable }) else {
        throw place.fault(reference, "the coding names the code \(code), which is not in the code book or not codable")
      }
      let user =
        coding.attributes["creatingUser"] ?? node.attributes["creatingUser"]
        ?? root.attributes["creatingUserGUID"]
      found.add(code, by: coder(user), in: passage)
    }
    for reference in node.all("NoteRef") {
      let id: ID<Node> = try GUID.read(reference, "targetGUID", in: place)
      guard let note = notes[id], let coder = note.coder else { continue }
      if note.name == ProjectWriter.nothingFits {
        found.addNothing(by: coder, in: passage)
      } else if let words = note.words {
        found.add(words, by: coder, in: passage)
      }
    }
  }

  /// The user who coded; one without a name where the file does not say.
  private mutating func coder(_ text: String?) -> ID<Human> {
    let id: ID<Human> = text.flatMap { GUID.read($0) } ?? GUID.derived(Array("nobody".utf8))
    if !order.contains(id) { order.append(id) }
    return id
  }

  // MARK: - Profiles

  /// Cases with their sources; a source that no case names is a profile of its own.
  private func profiles(of sources: [ProfileSourceAdded]) throws(ExchangeFault) -> [ExchangedProfile] {
    var left = sources
    var profiles: [ExchangedProfile] = []
    for node in root.first("Cases")?.all("Case") ?? [] {
      var ids: Set<ID<ProfileSource>> = []
      for reference in node.all("SourceRef") { ids.insert(try GUID.read(reference, "targetGUID", in: place)) }
      let own = left.filter { ids.contains($0.source) }
      guard !own.isEmpty else { continue }
      left.removeAll { ids.contains($0.source) }
      profiles.append(
        ExchangedProfile(
          id: try GUID.read(node, in: place),
          name: try place.text(node, node.attributes["name"] ?? "") ?? own[0].title, sources: own))
    }
    return profiles + left.map { ExchangedProfile(id: $0.source.retyped(), name: $0.title, sources: [$0]) }
  }
}
