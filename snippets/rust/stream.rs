use std::io::{self, ErrorKind, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, error::Error};

use eventsource_stream::{Event, EventStreamError, Eventsource};
use futures::StreamExt;
use reqwest::{Client, Request, Response, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use tokio::time::{Instant, timeout, timeout_at};
use tracing::{info, warn};

const MAX_ATTEMPTS: u32 = 7; // requests in all, with the first
const FIRST_DELAY: Duration = Duration::from_millis(1_000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // or give up
// As with most APIs, what timed out may be billed, and its retry too.
const TIMEOUT: Duration = Duration::from_secs(300); // to the first event, and on
const TOTAL_TIME: Duration = Duration::from_secs(600); // until the first text

const RETRYABLE_STATUSES: [u16; 5] = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES: [&str; 4] = [
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
];
const NETWORK_ERRORS: [ErrorKind; 8] = [
    ErrorKind::BrokenPipe,
    ErrorKind::ConnectionAborted,
    ErrorKind::ConnectionRefused,
    ErrorKind::ConnectionReset,
    ErrorKind::HostUnreachable,
    ErrorKind::NetworkUnreachable,
    ErrorKind::TimedOut,
    ErrorKind::UnexpectedEof,
];

type BoxError = Box<dyn Error + Send + Sync>;

#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    #[error("{status}, request id {request_id}: {body:.200}")]
    Status {
        status: StatusCode,
        request_id: String,
        retry_after: Duration,
        is_transient: bool,
        body: String,
    },
    /// No answer, or a stream without a text or an end.
    #[error("{source:?}, request id {request_id}")]
    Incomplete {
        request_id: String,
        source: BoxError,
    },
}

impl StreamError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Status { is_transient, .. } => *is_transient,
            Self::Incomplete { source, .. } => is_network_error(source.as_ref()),
        }
    }

    fn retry_after(&self) -> Duration {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            Self::Incomplete { .. } => Duration::ZERO,
        }
    }
}

fn is_quota(error: &Value) -> bool {
    let is_named = |name: &str| error["code"] == name || error["type"] == name;
    QUOTA_CODES.into_iter().any(is_named)
}

/// Looks at the causes: to reqwest a bad certificate is a lost connection.
fn is_network_error(error: &(dyn Error + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        let inner = error.get_ref(); // such as one of a TLS handshake
        return NETWORK_ERRORS.contains(&error.kind())
            || inner.is_some_and(|inner| is_network_error(inner));
    }
    let connect = error.downcast_ref::<reqwest::Error>();
    let incomplete = error.downcast_ref::<hyper::Error>();
    connect.is_some_and(reqwest::Error::is_timeout)
        || incomplete.is_some_and(hyper::Error::is_incomplete_message)
        || error.to_string() == "dns error" // its type is private
        || error.source().is_some_and(is_network_error)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or("none")
}

fn retry_after(header: &str) -> Duration {
    let is_number = header.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if let (true, Ok(seconds)) = (is_number, header.parse::<f64>()) {
        return Duration::from_secs_f64(seconds.min(1e9)); // or infinity
    }
    let date = httpdate::parse_http_date(header).unwrap_or(UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // or long ago
}

async fn within<T>(
    limit: Instant,
    work: impl Future<Output = reqwest::Result<T>>,
) -> Result<T, BoxError> {
    Ok(timeout_at(limit, work).await.map_err(io::Error::from)??)
}

async fn stream_once(
    http: &Client,
    request: &Request,
    deadline: Instant,
    on_text: impl FnMut(&str),
) -> Result<(), StreamError> {
    let limit = deadline.min(Instant::now() + TIMEOUT);
    let request = request.try_clone().expect("a body in memory");
    let request_id = "none".into();
    let lost = |source| StreamError::Incomplete { request_id, source };
    let response = within(limit, http.execute(request)).await.map_err(lost)?;
    let status = response.status();
    let request_id = header(response.headers(), "x-request-id").to_owned();
    let retry_after = retry_after(header(response.headers(), "retry-after"));
    let is_stream = header(response.headers(), "content-type").starts_with("text/event-stream");
    if status.is_success() && is_stream {
        info!("{status}, request id {request_id}");
        let read = read_events(response, limit, deadline, on_text).await;
        return read.map_err(|source| StreamError::Incomplete { request_id, source });
    }
    let body = within(limit, response.text()).await;
    let body = body.unwrap_or_default(); // an error, if cut
    let data: Value = serde_json::from_str(&body).unwrap_or_default();
    Err(StreamError::Status {
        status,
        request_id,
        retry_after,
        is_transient: RETRYABLE_STATUSES.contains(&status.as_u16()) && !is_quota(&data["error"]),
        body,
    })
}

async fn read_events(
    response: Response,
    mut limit: Instant,
    deadline: Instant,
    mut on_text: impl FnMut(&str),
) -> Result<(), BoxError> {
    let mut events = response.bytes_stream().eventsource();
    let mut has_text = false;
    while let Some(event) = timeout_at(limit, events.next())
        .await
        .map_err(io::Error::from)?
    {
        let Event { event, data, .. } = match event {
            Ok(event) => event,
            Err(EventStreamError::Transport(error)) => return Err(error.into()),
            Err(error) => return Err(error.to_string().into()),
        };
        let chunk: Value = serde_json::from_str(&data).unwrap_or_default();
        if !chunk.is_object() || !chunk["error"].is_null() || event == "error" {
            return Err(format!("200, error event: {data}").into());
        }
        let choice = &chunk["choices"][0];
        let text = choice["delta"]["content"].as_str().unwrap_or_default();
        if !text.is_empty() {
            has_text = true;
            on_text(text);
        }
        let reason = choice["finish_reason"].as_str().unwrap_or_default();
        if reason == "error" || !reason.is_empty() && !has_text {
            return Err(format!("200, finish_reason {reason}: {data}").into());
        } else if !reason.is_empty() {
            info!("finish_reason {reason}");
            // Read on to [DONE], or the connection is lost.
            let _ = timeout(Duration::from_secs(2), events.count()).await;
            return Ok(());
        }
        let next = Instant::now() + TIMEOUT;
        limit = if has_text { next } else { next.min(deadline) };
    }
    Err("200, no finish_reason".into())
}

/// Hands over each text of the answer as it comes. Retries until the first,
/// never later. To cancel it, drop the future.
pub async fn stream(
    http: &Client,
    request: &Request,
    mut on_text: impl FnMut(&str),
) -> Result<(), StreamError> {
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let mut has_text = false;
        let on_text = |text: &str| {
            has_text = true;
            on_text(text);
        };
        let error = match stream_once(http, request, deadline, on_text).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        warn!("attempt {attempt}: {error}");
        let after = error.retry_after();
        let backoff = MAX_DELAY.min(FIRST_DELAY * 2u32.saturating_pow(attempt - 1));
        // Spread, or all who were told one moment come at that moment.
        let spread = backoff.max(after / 10);
        let wait = after + rand::random_range(Duration::ZERO..=spread);
        // A second, or the attempt is not worth its wait.
        let is_late = Instant::now() + wait + Duration::from_secs(1) > deadline;
        let is_last = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP || is_late;
        if is_last || has_text || !error.is_transient() {
            return Err(error);
        }
        info!("retrying in {:.2} s", wait.as_secs_f64());
        tokio::time::sleep(wait).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let http = Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // Over HTTP/2, hyper takes a body for whole when its stream is
        // reset without an error.
        .http1_only()
        .build()?;
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    let key = set("FLOWAPI_API_KEY").ok_or("FLOWAPI_API_KEY is not set")?;
    let url = set("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into());
    let messages = json!([{ "role": "user", "content": "Hello" }]);
    let request = http
        .post(format!("{url}/chat/completions"))
        .bearer_auth(key.trim())
        .json(&json!({ "model": "gpt-4o", "messages": messages, "stream": true }))
        .build()?;
    let print = |text: &str| {
        print!("{text}");
        let _ = io::stdout().flush();
    };
    tokio::select! {
        end = stream(&http, &request, print) => end?,
        _ = tokio::signal::ctrl_c() => return Err("interrupted".into()),
    }
    println!();
    Ok(())
}
