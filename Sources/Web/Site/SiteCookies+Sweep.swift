import Hummingbird

extension SiteCookies {
  /// Has the browser let go of what was shown, so that nobody who uses it next finds it by going back.
  ///
  /// Only what was shown: what a device has not sent yet must stay on it. WebKit does not heed this on a redirect, so the
  /// page that follows says it again.
  func sweep(in response: inout Response) {
    response.headers[.known("Clear-Site-Data")] = "\"cache\""
    set(.sweep, to: "1", seconds: 60, in: &response)
  }

  /// Says it again where the answer before was such a redirect.
  func endSweep(_ request: Request, in response: inout Response) {
    guard value(.sweep, in: request.headers) != nil else { return }
    response.headers[.known("Clear-Site-Data")] = "\"cache\""
    clear(.sweep, in: &response)
  }
}
