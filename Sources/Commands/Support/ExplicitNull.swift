/// A value that JSON shows as `null` where there is none, instead of leaving its key out.
@propertyWrapper
struct ExplicitNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard let wrappedValue else {
      try container.encodeNil()
      return
    }
    try container.encode(wrappedValue)
  }
}
