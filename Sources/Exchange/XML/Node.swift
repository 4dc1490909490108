/// An element of an XML document, with what stands in it.
struct Node: Hashable, Sendable {
  /// The name without a prefix.
  let name: String
  let attributes: [String: String]
  /// Where it begins, counted from 1.
  let line: Int
  var children: [Node] = []
  /// The text that stands directly in it.
  var text = ""

  func all(_ name: String) -> [Node] { children.filter { $0.name == name } }

  func first(_ name: String) -> Node? { children.first { $0.name == name } }
}
