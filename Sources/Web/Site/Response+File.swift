import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// A file that the browser keeps.
  static func file(_ bytes: [UInt8], name: String, type: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .known("Content-Disposition"): "attachment; filename=\"\(name)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
