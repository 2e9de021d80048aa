package org.alongside.accountability.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The board as an Atom feed: the same, and no more. */
@Controller
class FeedController {

  private final Board board;
  private final String url;

  FeedController(Board board, @Value("${alongside.url}") String url) {
    this.board = board;
    this.url = url;
  }

  @GetMapping(path = "/{org}/we-said-we-did.atom", produces = "application/atom+xml;charset=UTF-8")
  @Allowed(Who.ANYONE)
  @ResponseBody
  String show(Organisation organisation, Words words) throws FeedException {
    String root = url + "/" + organisation.slug();
    var told = board.newest(30, words);
    var feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(words.say("reports.feed", organisation.name()));
    feed.setUri(root + "/we-said-we-did");
    feed.setLink(root + "/we-said-we-did");
    var self = new SyndLinkImpl();
    self.setRel("self");
    self.setHref(root + "/we-said-we-did.atom");
    feed.setLinks(List.of(self));
    feed.setPublishedDate(told.isEmpty() ? new Date(0) : Date.from(told.getFirst().at()));
    feed.setEntries(told.stream().map(one -> entry(one, root, words)).toList());
    return new SyndFeedOutput().outputString(feed);
  }

  private static SyndEntry entry(Told told, String root, Words words) {
    var entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + told.id().value());
    entry.setTitle(
        words.say(told.weSaid() ? "accountability.we-said" : "accountability.you-said")
            + ": "
            + told.title());
    entry.setLink(root + told.url());
    entry.setPublishedDate(Date.from(told.at()));
    entry.setUpdatedDate(Date.from(told.at()));
    var text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(told.story());
    entry.setDescription(text);
    entry.setAuthors(told.authors().stream().map(FeedController::author).toList());
    return entry;
  }

  private static com.rometools.rome.feed.synd.SyndPerson author(Told.Author author) {
    var person = new SyndPersonImpl();
    person.setName(author.name());
    return person;
  }
}
