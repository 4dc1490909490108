import Values

/// A list of published profiles as it stands in a file of the project.
package enum PublishedProfiles {
  /// What came of reading a list: the profiles, or every fault that was found.
  package enum Reading: Hashable, Sendable {
    case drafts([ProfileDraft])
    case faults([PackFault])
  }

  /// Reads a list of profiles, a passage for every sentence of every field.
  ///
  /// - Parameters:
  ///   - file: The file's name, for the faults.
  ///   - ids: Makes the ids of sources and passages; the same sequence makes the same ids again.
  package static func read(
    _ tree: Tree, file: String, ids: inout IDSequence<some RandomNumberGenerator & Sendable>
  ) -> Reading {
    var reader = PackReader(file: file)
    let list = Branch(fields: ["profiles": tree], path: "")
    var drafts: [ProfileDraft] = []
    var keys: Set<String> = []
    _ = reader.list(list, "profiles") { tree, path, reader in
      let root = reader.object(
        tree, at: path, fields: "id", "name", "country", "locality", "sector", "target_group", "participants",
        "years", "understanding", "concepts", "norms", "values", "behaviours", "practices", "arenas", "roles",
        "enablers", "hindrances", "outcomes", "sources")
      let key = reader.text(root, "id")
      if !key.isEmpty, !keys.insert(key).inserted { reader.fault(.duplicateID(key), at: root.path(to: "id")) }
      if let draft = draft(root, key: key, &reader, ids: &ids) { drafts.append(draft) }
    }
    return reader.faults.isEmpty ? .drafts(drafts) : .faults(reader.faults)
  }

  private static func draft(
    _ root: Branch, key: String, _ reader: inout PackReader,
    ids: inout IDSequence<some RandomNumberGenerator & Sendable>
  ) -> ProfileDraft? {
    let name = kept(reader.text(root, "name"), root, "name", &reader)
    let particulars = particularFields.compactMap { what, field -> ProfileRegistered.Told? in
      guard let words = reader.optionalText(root, field) else { return nil }
      return kept(words, root, field, &reader).map { .init(what: what, words: $0) }
    }
    let links = reader.texts(root, "sources").compactMap { kept($0, root, "sources", &reader) }
    let sentences = sentences(root, &reader)
    guard let name else { return nil }
    guard !sentences.isEmpty,
      let source = try? ProfileSourceAdded.ofSentences(sentences, title: name, links: links, ids: &ids)
    else {
      reader.fault(.empty, at: root.path)
      return nil
    }
    return ProfileDraft(name: name, origin: .published(key: key), particulars: particulars, sources: [source])
  }

  private static func sentences(
    _ root: Branch, _ reader: inout PackReader
  ) -> [(field: ProfileField?, words: String)] {
    var sentences: [(field: ProfileField?, words: String)] = []
    if let words = reader.optionalText(root, "understanding") { sentences.append((.understanding, words)) }
    for field in [ProfileField.concepts, .norms, .values, .behaviours, .practices] {
      sentences += reader.texts(root, field.rawValue).map { (field, $0) }
    }
    let path = root.path(to: "arenas")
    let arenas = reader.object(
      root.fields["arenas"] ?? .object([:]), at: path, fields: "decision", "delivery", "improvement")
    for field in [ProfileField.decision, .delivery, .improvement] {
      if let words = reader.optionalText(arenas, field.rawValue) { sentences.append((field, words)) }
    }
    for field in [ProfileField.roles, .enablers, .hindrances, .outcomes] {
      sentences += reader.texts(root, field.rawValue).map { (field, $0) }
    }
    return sentences
  }

  private static func kept(_ words: String, _ root: Branch, _ field: String, _ reader: inout PackReader) -> Text? {
    do throws(Text.Fault) {
      return try Text(words)
    } catch {
      // What is empty was told by the reader.
      if error != .empty {
        reader.fault(
          .wrongKind(expected: "a text of at most 4000 characters", found: "another"), at: root.path(to: field))
      }
      return nil
    }
  }

  private static let particularFields: [(ProfileParticular, String)] = [
    (.country, "country"), (.locality, "locality"), (.sector, "sector"), (.targetGroup, "target_group"),
    (.participants, "participants"), (.years, "years"),
  ]
}
