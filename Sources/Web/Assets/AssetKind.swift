/// The kinds of files the site brings along, by the ending of their names.
enum AssetKind {
  private static let types: [String: (type: String, isCompressible: Bool)] = [
    "css": ("text/css; charset=utf-8", true),
    "ico": ("image/x-icon", true),
    "js": ("text/javascript; charset=utf-8", true),
    "json": ("application/json", true),
    "mp3": ("audio/mpeg", false),
    "png": ("image/png", false),
    "svg": ("image/svg+xml; charset=utf-8", true),
    "txt": ("text/plain; charset=utf-8", true),
    "webmanifest": ("application/manifest+json", true),
    "webp": ("image/webp", false),
    "woff2": ("font/woff2", false),
  ]

  /// The type of a file, and whether compressing it is of use; `nil` for a kind that is never served.
  static func of(_ name: String) -> (type: String, isCompressible: Bool)? {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).flatMap { types[String(name[name.utf8.index(after: $0)...])] }
  }
}
