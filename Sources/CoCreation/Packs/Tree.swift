/// A pack as it stands in its file, before anybody has asked what it means: JSON as a value.
package indirect enum Tree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([Tree])
  case object([String: Tree])
}

extension Tree: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let list = try? container.decode([Tree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case let .bool(bool): try container.encode(bool)
    case let .number(number): try container.encode(number)
    case let .string(string): try container.encode(string)
    case let .list(list): try container.encode(list)
    case let .object(object): try container.encode(object)
    }
  }
}

extension Tree {
  /// What it is, in the words of JSON.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
