import OfferContent
import OfferForms

/// What a build of a council's site found out that holds until something changes.
///
/// Most builds follow an edit of a few words on one page. What such words were made into depends on them
/// and on all that pages share, and on nothing else: so a build that finds the shared things as they were
/// reads, checks and renders only the pages whose words changed, and takes the others as known.
///
/// A memory is never needed and never trusted blindly: without one, or with one of other sources, another
/// day or another program, the build does everything, and the output is the same byte for byte.
public struct SiteMemory: Sendable {
  /// What is known of a file of words.
  struct Words: Sendable {
    /// The path of the source file.
    let path: String
    let fingerprint: Fingerprint
    let reading: PageReading

    /// What the search took from it.
    let take: SearchTake
  }

  /// What is known of a file of the output.
  struct Output: Sendable {
    /// The path below the council's folder in the output.
    let path: String
    let fingerprint: Fingerprint

    /// The hashes of the ids of a page, in rising order.
    let ids: [ByteHash]
  }

  /// The fingerprint of everything that pages share: program, day, data, templates and fields.
  let shared: Fingerprint

  /// Each file once, in the order of the sources.
  let words: [Words]

  /// Each file once, in the order of the build.
  let outputs: [Output]
}
