/** Shows the page that the query's `content` names in a frame. */
const frame = document.createElement('iframe');
frame.src = new URLSearchParams(location.search).get('content');
document.body.append(frame);
