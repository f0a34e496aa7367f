import type { WeightedWords } from './lists.ts';

/** Words that push a reader to act now, fear missing out, follow the crowd or feel foolish for saying no; set by hand. */
export const pressureWords: WeightedWords = {
  classes: {
    crowd:
      'people person customers customer shoppers shopper users user others visitors visitor buyers buyer viewers fans folks guests members subscribers students clients someone somebody',
    shown:
      'viewing watching looking browsing considering eyeing viewed looked bought purchased ordered added claimed booked reserved sold joined signed subscribed picked chosen saved grabbed shopping',
    thing:
      'item items product products unit units piece pieces seat seats room rooms ticket tickets spot spots place places slot slots pair pairs size sizes color colors copy copies one ones bottle bottles box boxes order orders deal deals stock quantity quantities',
    act: 'order buy shop claim reserve book grab get join act subscribe register checkout enroll upgrade purchase sign download click call apply secure save try start redeem unlock',
    clock: 'hour hours hr hrs minute minutes min mins second seconds sec secs day days',
    offer:
      'offer offers sale sales deal deals discount discounts promotion promotions savings special specials price prices pricing clearance bonus coupon event supplies quantities stock availability spots seats',
    soon: 'soon today tonight tomorrow shortly now midnight',
  },
  phrases: [
    [
      4,
      "once (it's|it is|they're|they are) gone;gone forever;sellout risk;(bought|purchased|ordered) (a|an|the|this|#|some|original|our|it);(recently|just) made a purchase;made a purchase;viewed # times;# times (today|this week);in # (other|others|people's|users)? (carts|cart|baskets|bags);in other users' carts;# (days|hours|hrs|hr) # (hours|hrs|hr|minutes|mins|min) # (minutes|mins|seconds|secs|min|sec);(days|hours|hrs) (hours|hrs|minutes|mins) (minutes|mins|seconds|secs);days hrs mins secs;hurry;hurry up;(only|just) (a)? (few)? # (<thing>)? (left|remaining|available|in stock|more);(only|just) # (in)? stock;(only|just) # * (left|remaining|available|in stock);# (<thing>)? (left|remaining) (in stock)?;only (a)? few (<thing>)? (left|remaining|available|in stock)?;" +
        'last (one|few|chance|call|day|days|hours|minute|pieces|items) (available|left|to)?;while (supplies|stocks|quantities|they|it|stock) (last|lasts);(almost|nearly|selling) (gone|out) (fast)?;(selling|sells|going|go|sold|sell|goes) (out)? (fast|quickly|quick);low (in)? stock;limited (stock|supply|supplies|quantities|quantity|availability|seats|spots);' +
        '# <crowd> (are|have|is|has)? (currently|recently|already|just|also)? <shown>;<crowd> (are|is) (currently|also)? <shown> (this|at this|it|right now);<crowd> (in|from) * (*)? (*)? (*)? (just|recently)? (purchased|bought|ordered|viewed|booked|joined);(just|recently) (purchased|bought|ordered|viewed|booked);# (sold|bought|purchased|ordered|viewed|viewing|watching|claimed) (in|today|this|recently|already|so far|right);' +
        "(is|are)? in (#|other|others|their|people's) (<crowd>)? (carts|cart|bag|bags|wishlist|basket|baskets);(added|have) (this|it|to) * (cart|bag|basket|carts|wishlist);" +
        "(<offer>|it|this|that) (ends|ending|expires|expire|expiring|closes|closing|disappears|end) (in|soon|today|tonight|tomorrow|at|on|midnight|shortly);(ends|ending|expires|expire|expiring) (in|soon|today|tonight|tomorrow|at midnight|midnight);limited time (only|offer|deal|sale|left)?;for a limited time (only)?;time is (running|ticking) out;(before|until) (it's|it is) (too late|gone|all gone);before (they're|they are) (all)? gone;" +
        "act (now|fast|today|quickly|immediately);<act> (yours|now|today|soon|before|within|fast) (to|or|before|while|and)? (midnight|gone)?;order (within|in the next|soon|in #);don't (miss|wait|delay|let|hesitate) (out|this|it|until|another|your|the)?;do not (miss|wait|delay) (out|this|it|until)?;miss (out)? on this;(missing|miss) out;you (will|'ll|might|would|could|may)? (regret|be sorry|miss|lose);you'll (regret|be sorry|miss out|lose);once in a lifetime;now or never;never (come|be) (again|back);" +
        "no (,)? (thanks|thank you) (i|i'll|i'd|i'm|i don't|my|let|just|we);no i (don't|do not|hate|prefer|like|want|'d|would|will);no i'(ll|d|m);i (don't|do not) (want|like|need|care|feel) (to)? (save|saving|discount|discounts|a discount|free|savings|deals|money|offers|fun|lucky);i (hate|prefer|like) (saving|paying|to pay|full price);pay full price;paying full price;i'll pay (full|more|the);",
    ],
    [
      2,
      "flash #;compare at;competitor price;(regular|original|list|retail|competitor) price;i'd rather (not|pay);i would rather (not|pay);i'll (shop|risk|take my chances|skip|pass|stick|continue|miss);shop without;skip (this|the) (offer|deal|discount);not interested in saving;protect your;you may (also)? (cancel|change);protection plan;insurance;upgrade my;yes (i|please|upgrade|add|sign|send|give|let);add (to|for|world's|on|it|this|these|a|an|another|more);(make|making) sure you (have|got);our (best|most recent|top|customers);best selling;top (rated|seller|pick|selling);most (popular|comfortable|loved);highly recommended;customers love;what (are)? (our)? (customers|people|others) (saying|say);# (reviews|sold|customers|people|shoppers|buyers|users|visitors|viewers|views|orders|bought|purchased|purchases|carts|in stock|available|remaining|left|items|others);(from|in) * (united states|usa|uk|canada|australia|california|texas|florida|new york|pa|tx|ca|ny|fl|nj|il|oh);united states;necessary;recommended;guaranteed;uncheck;prefer not;how about (these|this);no commitment;flash sale;clearance;today only;one day only;this week only;exclusive (offer|deal|deals|access|discount);special offer;best seller;bestseller;bestselling;most popular (choice|option|item)?;trending (now)?;popular (choice|item|right now);in high demand;high demand;selling fast;hot (item|deal);back in stock;in stock;out of stock;sold out;only #;just #;# left;left in stock;# off;# % off;% off;up to # %;save (up to)? (#|$|£|€);free (gift|shipping|trial|bonus);(extra|additional) # %;time left;countdown;reserved for;cart (is)? reserved;your (cart|order|discount|offer|price|spot) (is|expires|reserved|will);" +
        'everyone (is|has|else|already|loves);(everybody|everyone) else;join (the)? (thousands|millions|#);trusted by;<crowd> (also)? (bought|buy|love|loved|like|say|are saying|are buying|also);(what|see what) (people|customers|others) (are)? (say|saying);thousands of (happy|satisfied|customers|people);loved by;rated (by)?;other people;add (on|one|it|this|these|to) * (special|order|cart|bag);complete (the|your) (look|order|set);you may also;frequently bought;subscribe (and)? save;unlock;' +
        "you (must|have to|need to) (act|decide|buy|choose|sign|do (this|it)) (now|today|immediately|right);(decide|choose|commit) (now|today|immediately);right (now|away);immediately;as soon as possible;urgent;urgently;last minute;running out;deadline;final (sale|hours|days|call|chance);won't last;will not last;(fool|foolish|stupid|crazy) (to|not|if);only (a)? (fool|fools|idiot);what are you waiting for;why wait;automatically (renew|renews|renewed|charged|billed);(auto|automatic) (renewal|renew|renews|billing);cancel (at)? (any time|anytime);(promo|coupon|discount) code;deal of the day;price (drop|goes up|will increase|increase|rises)",
    ],
    [
      0,
      "order by (*)?;in a hurry;(don't|do not) (hesitate|delay|wait) (to|in|seeking) *;(experiencing|seeking|seek) *;only # (of|years|days|percent|%);just # (of|years|percent|%|for|as);# minutes (of|for|to|or|on|until);# hours (of|for|to|or|a|per);right (now)? (is|was);in # (seconds|minutes|hours)",
    ],
  ],
};
