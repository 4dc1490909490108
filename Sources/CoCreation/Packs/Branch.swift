import Values

/// One object of a pack with the path that leads to it.
struct Branch {
  let fields: [String: Tree]
  let path: String

  func path(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// Reads a pack field by field and collects every fault it meets, so that all can be corrected at once.
///
/// After a fault a harmless value stands in; no pack is made from a reading with faults.
struct PackReader {
  let file: String
  private(set) var faults: [PackFault] = []

  init(file: String) {
    self.file = file
  }

  mutating func fault(_ problem: PackFault.Problem, at path: String) {
    faults.append(PackFault(file: file, path: path, problem: problem))
  }

  /// The object's fields, which may have no others than these.
  mutating func object(_ tree: Tree, at path: String, fields: String...) -> Branch {
    guard case let .object(object) = tree else {
      fault(.wrongKind(expected: "an object", found: tree.kind), at: path)
      return Branch(fields: [:], path: path)
    }
    for name in object.keys.sorted() where !fields.contains(name) { fault(.unknownField(name), at: path) }
    return Branch(fields: object, path: path)
  }

  mutating func text(_ branch: Branch, _ key: String) -> String {
    guard let tree = present(branch, key) else { return "" }
    return text(tree, at: branch.path(to: key))
  }

  /// A text or null; an absent field counts as null.
  mutating func optionalText(_ branch: Branch, _ key: String) -> String? {
    guard let tree = branch.fields[key], tree != .null else { return nil }
    return text(tree, at: branch.path(to: key))
  }

  mutating func bool(_ branch: Branch, _ key: String) -> Bool {
    guard let tree = present(branch, key) else { return false }
    return optionalBool(tree, at: branch.path(to: key)) ?? false
  }

  mutating func optionalBool(_ branch: Branch, _ key: String) -> Bool? {
    guard let tree = branch.fields[key], tree != .null else { return nil }
    return optionalBool(tree, at: branch.path(to: key))
  }

  mutating func integer(_ branch: Branch, _ key: String) -> Int? {
    guard let tree = branch.fields[key], tree != .null else { return nil }
    guard case let .number(number) = tree, let integer = Int(exactly: number) else {
      fault(.wrongKind(expected: "a whole number", found: tree.kind), at: branch.path(to: key))
      return nil
    }
    return integer
  }

  mutating func texts(_ branch: Branch, _ key: String) -> [String] {
    list(branch, key) { tree, path, reader in reader.text(tree, at: path) }
  }

  mutating func date(_ branch: Branch, _ key: String) -> Day? {
    guard let text = optionalText(branch, key) else { return nil }
    let day = Day(text)
    if day == nil { fault(.notADate(text), at: branch.path(to: key)) }
    return day
  }

  mutating func span(_ branch: Branch, _ key: String) -> Span? {
    guard let text = optionalText(branch, key) else { return nil }
    let span = Span(text)
    if span == nil { fault(.notADuration(text), at: branch.path(to: key)) }
    return span
  }

  /// One of a closed set of words; the first of them stands in after a fault.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ branch: Branch, _ key: String, else standIn: Word
  ) -> Word where Word.RawValue == String {
    guard branch.fields[key] != nil else {
      fault(.missing, at: branch.path(to: key))
      return standIn
    }
    return word(text(branch, key), at: branch.path(to: key), else: standIn)
  }

  /// Several of a closed set of words.
  mutating func words<Word: RawRepresentable & CaseIterable>(
    _ branch: Branch, _ key: String, else standIn: Word
  ) -> [Word] where Word.RawValue == String {
    list(branch, key) { tree, path, reader in reader.word(reader.text(tree, at: path), at: path, else: standIn) }
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, at path: String, else standIn: Word
  ) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    fault(.notOneOf(Word.allCases.map(\.rawValue), found: text), at: path)
    return standIn
  }

  mutating func list<Element>(
    _ branch: Branch, _ key: String, _ element: (Tree, String, inout PackReader) -> Element
  ) -> [Element] {
    guard let tree = present(branch, key) else { return [] }
    let path = branch.path(to: key)
    guard case let .list(list) = tree else {
      fault(.wrongKind(expected: "a list", found: tree.kind), at: path)
      return []
    }
    var elements: [Element] = []
    for (index, tree) in list.enumerated() { elements.append(element(tree, "\(path)[\(index)]", &self)) }
    return elements
  }

  private mutating func present(_ branch: Branch, _ key: String) -> Tree? {
    let tree = branch.fields[key]
    if tree == nil { fault(.missing, at: branch.path(to: key)) }
    return tree
  }

  private mutating func text(_ tree: Tree, at path: String) -> String {
    guard case let .string(string) = tree else {
      fault(.wrongKind(expected: "a text", found: tree.kind), at: path)
      return ""
    }
    if string.unicodeScalars.allSatisfy(\.properties.isWhitespace) { fault(.empty, at: path) }
    return string
  }

  private mutating func optionalBool(_ tree: Tree, at path: String) -> Bool? {
    guard case let .bool(bool) = tree else {
      fault(.wrongKind(expected: "true or false", found: tree.kind), at: path)
      return nil
    }
    return bool
  }
}
